import { type Actor, type Peran, SEMUA_PERAN } from '@/lib/core/actor';
import { type Tingkat, tingkatDari } from '@/lib/core/territory';

export type TingkatPeran = Tingkat | 'nasional';

/** Levels at which an ADMIN may give a role. Members and leaders come by activation code only. */
const TINGKAT: Record<Peran, readonly TingkatPeran[]> = {
  ANGGOTA: [],
  KETUA: [],
  // home office; the kecamatan come from assignments (F59)
  PENDAMPING: ['kabupaten'],
  DESA: ['desa'],
  KECAMATAN: ['kecamatan'],
  DINAS_STAF: ['kabupaten'],
  DINAS_KABID: ['kabupaten'],
  DINAS_KADIS: ['kabupaten'],
  // satker of the Ministry, or BPKAD of the regency (F55)
  PENYALUR: ['nasional', 'provinsi', 'kabupaten'],
  PROVINSI: ['provinsi'],
  PUSAT_VERIFIKATOR: ['nasional', 'provinsi'],
  PUSAT_DIREKTUR: ['nasional', 'provinsi'],
  AUDITOR: ['nasional', 'provinsi', 'kabupaten'],
  ADMIN: ['nasional', 'provinsi', 'kabupaten'],
};

const NASIONAL: readonly Peran[] = ['PUSAT_VERIFIKATOR', 'PUSAT_DIREKTUR'];

export const PERAN_DIBERI = SEMUA_PERAN.filter((p) => TINGKAT[p].length > 0) as [Peran, ...Peran[]];

export const tingkatPeran = (peran: Peran): readonly TingkatPeran[] => TINGKAT[peran];

const adminNasional = (actor: Pick<Actor, 'wilayah'>) => actor.wilayah.includes('');

/** Roles this ADMIN can hand out at all; those of the Ministry only a national ADMIN. */
export const peranUntukAdmin = (actor: Pick<Actor, 'wilayah'>): Peran[] =>
  PERAN_DIBERI.filter(
    (p) =>
      adminNasional(actor) ||
      (!NASIONAL.includes(p) &&
        TINGKAT[p].some((t) => actor.wilayah.some((w) => w.length <= PANJANG[t]))),
  );

const PANJANG: Record<TingkatPeran, number> = {
  nasional: 0,
  provinsi: 2,
  kabupaten: 4,
  kecamatan: 6,
  desa: 10,
};

export const NAMA_TINGKAT: Record<TingkatPeran, string> = {
  nasional: 'seluruh Indonesia',
  provinsi: 'provinsi (2 angka)',
  kabupaten: 'kabupaten atau kota (4 angka)',
  kecamatan: 'kecamatan (6 angka)',
  desa: 'desa atau kelurahan (10 angka)',
};

/** "7316, 7318" or "nasional" as codes; null when it cannot be read. Dots are allowed. */
export function uraiKode(teks: string): string[] | null {
  const bagian = teks.split(/[\s,;]+/).filter((k) => k !== '');
  if (bagian.length === 0) return null;
  if (bagian.length === 1 && bagian[0]?.toLowerCase() === 'nasional') return [''];
  const kode = [...new Set(bagian.map((k) => k.replaceAll('.', '')))];
  return kode.every((k) => tingkatDari(k) !== null && /^\d+$/.test(k)) ? kode : null;
}

/** Every code must be of a level this role has. */
export const tingkatCocok = (peran: Peran, kode: readonly string[]): boolean =>
  kode.every((k) => TINGKAT[peran].includes(k === '' ? 'nasional' : (tingkatDari(k) ?? 'desa')));

/** May this ADMIN give this role over these areas? null = yes, else the sentence. */
export function bolehMemberi(
  actor: Pick<Actor, 'wilayah'>,
  peran: Peran,
  kode: readonly string[],
): string | null {
  if (adminNasional(actor)) return null;
  if (NASIONAL.includes(peran) || kode.includes(''))
    return 'Peran tingkat pusat hanya diberikan oleh admin nasional.';
  return kode.every((k) => actor.wilayah.some((w) => k.startsWith(w)))
    ? null
    : 'Wilayah ini di luar wilayah tugas Anda.';
}

/**
 * What a person's roles have in common: the area an ADMIN must cover to touch the account. Whoever
 * also works for the province is no longer a matter of the regency's ADMIN, who could else take
 * over a higher desk by a reset link.
 */
export function awalanBersama(kode: readonly string[]): string {
  const [pertama = '', ...lain] = kode;
  let n = pertama.length;
  for (const k of lain) while (!k.startsWith(pertama.slice(0, n))) n -= 1;
  return pertama.slice(0, n);
}

export type Masa = { dari: string; sampai: string | null };

/** Both ends count; an open end holds for ever. */
export const bertumpuk = (a: Masa, b: Masa): boolean =>
  (b.sampai === null || a.dari <= b.sampai) && (a.sampai === null || b.dari <= a.sampai);

export const masaSalah = ({ dari, sampai }: Masa): boolean => sampai !== null && sampai < dari;

/** Groups each companion of a kecamatan has to look after, when they share evenly (rules 2.3). */
export const beban = (kelompok: number, pendamping: number): number =>
  pendamping === 0 ? kelompok : Math.ceil(kelompok / pendamping);

/** Where a dated row stands on that day. */
export const berlakuHari = (
  dari: Date,
  sampai: Date | null,
  hari: Date,
): 'KINI' | 'NANTI' | 'LALU' => (sampai && sampai < hari ? 'LALU' : dari > hari ? 'NANTI' : 'KINI');

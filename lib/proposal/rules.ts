import { tanggalLibur } from '@/lib/core/libur';
import { selisihPagu, totalRab } from '@/lib/core/rab';
import { formatRupiah } from '@/lib/core/rupiah';
import type { Setelan } from '@/lib/core/setelan';
import { hariIni, hariKerja } from '@/lib/core/tanggal';
import { BAGIAN, type Bagian, type IsiProposal, terisi } from '@/lib/proposal/bagian';

/** Pure rules of the proposal: no clock, no database. */

/** Numbers below 2^53 fit JSON; the columns are BIGINT. */
export type ButirBeku = {
  uraian: string;
  volume: number;
  satuan: string;
  harga: number;
  jumlah: number;
};

export type AnggotaBeku = { id: string; nama: string; jabatan: string };
export type LampiranBeku = {
  jenis: string;
  anggotaId: string | null;
  berkasId: string;
  sha256: string;
};

/** What `ajukan` freezes: exactly what the desks judge (T18: version 1 stays readable). */
export type VersiBeku = {
  isi: IsiProposal;
  rab: ButirBeku[];
  anggota: AnggotaBeku[];
  jenisUsaha: string;
  tempat: string;
  total: number;
  lampiran: LampiranBeku[];
};

const daftarKata = (kata: readonly string[]): string => {
  const depan = kata.slice(0, -1).join(', ');
  return kata.length > 1 ? `${depan} dan ${kata.at(-1)}` : (kata[0] ?? '');
};

/** Sections that must be filled and are not; `pembeda` has a guard of its own. */
export const bagianBelum = (isi: IsiProposal): Bagian[] =>
  BAGIAN.filter((b) => b.wajib === true && !terisi(b, isi));

/** The guard bagianLengkap as a sentence, or null. */
export function kalimatBagian(isi: IsiProposal, jumlahButir: number): string | null {
  const kurang = bagianBelum(isi).map((b) => b.judul);
  if (jumlahButir === 0) kurang.push('Rencana belanja');
  return kurang.length > 0 ? `Belum diisi: ${daftarKata(kurang)}.` : null;
}

type Baris = { volumeMilli: number; hargaSatuan: number };

/** The guard anggaranPas as a sentence (N1, N2, F54, T24), or null. */
export function kalimatAnggaran(
  butir: readonly Baris[],
  setelan: Pick<Setelan, 'paguPerKelompok' | 'paguPasMutlak'>,
): string | null {
  const pagu = setelan.paguPerKelompok;
  const total = totalRab(butir);
  const beda = selisihPagu(total, pagu);
  if (total === 0) return `Rencana belanja masih ${formatRupiah(0)}.`;
  const cukup = setelan.paguPasMutlak ? beda.arah === 'pas' : beda.arah !== 'lebih';
  return cukup ? null : `Rencana belanja ${beda.kalimat} dari ${formatRupiah(pagu)}.`;
}

/** The guard pernyataanPembeda: compulsory from the threshold on (F39, T11), or null. */
export function kalimatPembeda(
  isi: IsiProposal,
  serupa: number,
  ambangJenuh: number,
): string | null {
  if (serupa < ambangJenuh || (isi.pembeda ?? '').trim() !== '') return null;
  return `Sudah ada ${serupa} usaha sama di desa ini. Tulis apa beda usaha Anda.`;
}

const rata = (teks: string): string =>
  teks
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What the village judged: members, business, place, amount. While these stay, its approval stands
 * (lifecycle.md 2, ajukan). Spelling and commas of the address do not send a file back.
 */
export function pokokBerubah(lama: VersiBeku, baru: VersiBeku): string[] {
  const ids = (v: VersiBeku) =>
    v.anggota
      .map((a) => `${a.id}:${a.jabatan}`)
      .sort()
      .join();
  const hasil: string[] = [];
  if (ids(lama) !== ids(baru)) hasil.push('anggota');
  if (lama.jenisUsaha !== baru.jenisUsaha) hasil.push('jenis usaha');
  if (rata(lama.tempat) !== rata(baru.tempat)) hasil.push('tempat usaha');
  if (lama.total !== baru.total) hasil.push('jumlah dana');
  return hasil;
}

/** Working days each desk has (CFG targetHariKerja); null where no office is at work. */
export function targetMeja(status: string, setelan: Setelan): number | null {
  const t = setelan.targetHariKerja;
  const target: Record<string, number> = {
    DI_DESA: t.desa,
    DI_KECAMATAN: t.kecamatan,
    DI_DINAS: t.dinasTerima,
    DIVERIFIKASI: t.dinasVerifikasi,
    LAYAK: t.kadis,
    DIUSULKAN: t.pusat,
    DI_PUSAT: t.pusat,
    LAYAK_PUSAT: t.pusat,
  };
  return target[status] ?? null;
}

/** Working days on the present desk. */
export const umurMeja = (sejak: Date, sekarang: Date, setelan: Setelan): number =>
  hariKerja(
    hariIni(sejak, setelan.zonaWaktu),
    hariIni(sekarang, setelan.zonaWaktu),
    tanggalLibur(setelan),
  );

/** The guard lewatDuaKaliTarget (lifecycle.md 2, "an office that does nothing"), or null. */
export function kalimatAmbilAlih(
  status: string,
  sejak: Date,
  sekarang: Date,
  setelan: Setelan,
): string | null {
  const target = targetMeja(status, setelan);
  if (target === null) return 'Berkas ini tidak sedang menunggu di desa atau kecamatan.';
  const umur = umurMeja(sejak, sekarang, setelan);
  return umur > 2 * target
    ? null
    : `Baru ${umur} hari kerja. Ambil alih bisa setelah ${2 * target} hari kerja.`;
}

/** "2025-7316-0001": year, kabupaten, running number within both. */
export const nomorProposal = (tahun: number, kabupaten: string, urut: number): string =>
  `${tahun}-${kabupaten}-${String(urut).padStart(4, '0')}`;

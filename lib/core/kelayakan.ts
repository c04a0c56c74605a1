import type { AnggotaRingkas, KelompokRingkas, KodeTemuan, Temuan } from '@/lib/core/anggota';
import type { Derajat, Setelan } from '@/lib/core/setelan';
import { type Alasan, ATURAN } from '@/lib/core/syarat-anggota';
import { umur } from '@/lib/core/tanggal';

/**
 * Who qualifies and why: criteria a–f of the study and the exclusion (F22–F28, F35–F37), each with
 * the weight of its programme year. The findings of formation are drawn from here, so there is no
 * second set of rules.
 */
export const KRITERIA = ['a', 'b', 'c', 'd', 'e', 'f', 'asn'] as const;
export type Kriteria = (typeof KRITERIA)[number];

/** Only a–f are counted; the exclusion is no merit (F28). */
export const DINILAI = ['a', 'b', 'c', 'd', 'e', 'f'] as const satisfies readonly Kriteria[];

export const LABEL_KRITERIA = {
  a: 'Belum bekerja tetap',
  b: 'Pendidikan rendah',
  c: 'Usia produktif',
  d: 'Baca, tulis, hitung',
  e: 'Tinggal dekat',
  f: 'Keluarga miskin',
  asn: 'Bukan keluarga ASN, TNI, POLRI',
} as const satisfies Record<Kriteria, string>;

export type HasilKriteria = 'terpenuhi' | 'peringatan' | 'tidak';

/** What the head of division wrote when he let somebody pass (T2, F28). */
export type Kecuali = { kode: string; oleh: string; alasan: string };

export type Nilai = {
  kriteria: Kriteria;
  hasil: HasilKriteria;
  /** always names the person, never a number of theirs */
  pesan: string;
  kode: KodeTemuan | null;
  derajat: Derajat | null;
  kecuali: Kecuali | null;
};

/** All seven for one person, in their order. */
export const nilaiAnggota = (
  a: AnggotaRingkas,
  kelompok: KelompokRingkas,
  setelan: Setelan,
  hariIni: string,
): Nilai[] =>
  KRITERIA.map((kriteria) =>
    nilai(kriteria, ATURAN[kriteria](a, kelompok, setelan, hariIni), a, hariIni),
  );

function nilai(kriteria: Kriteria, alasan: Alasan, a: AnggotaRingkas, hariIni: string): Nilai {
  const { pesan, kurang } = alasan;
  if (!kurang)
    return { kriteria, hasil: 'terpenuhi', pesan, kode: null, derajat: null, kecuali: null };
  const { kode, derajat } = kurang;
  const kecuali = derajat === 'wajib' ? kecualiUntuk(kode, a, hariIni) : null;
  const hasil = derajat === 'wajib' && !kecuali ? 'tidak' : 'peringatan';
  return { kriteria, hasil, pesan: denganKecuali(pesan, kecuali), kode, derajat, kecuali };
}

/** wajib refuses, peringatan warns, prioritas says nothing: it only counts in the score (F28). */
export const temuanNilai = (semua: readonly Nilai[]): Temuan[] =>
  semua.flatMap((n): Temuan[] =>
    n.kode === null || n.derajat === 'prioritas'
      ? []
      : [{ kode: n.kode, pesan: n.pesan, berat: n.hasil === 'tidak' ? 'tolak' : 'peringatan' }],
  );

/**
 * What may be excepted at all. Never: one person twice, a family in two living groups (rules 2.6),
 * an ASN, TNI or POLRI family (SE Kemensos 37/2022), another kecamatan (Permensos 2/2019 Ps 3).
 */
const BOLEH: readonly string[] = [
  'kk-sama',
  'sudah-bekerja',
  'pendidikan',
  'usia',
  'usia-perhatian',
  'baca-tulis',
  'desa-lain',
  'bukan-miskin',
  'desil',
] satisfies KodeTemuan[];

/** Under this age nobody runs a business with state money, whatever the settings say. */
const DEWASA = 18;

export const bolehDikecualikan = (
  kode: string,
  a: Pick<AnggotaRingkas, 'tanggalLahir'>,
  hariIni: string,
): boolean =>
  BOLEH.includes(kode) && !(kode.startsWith('usia') && umur(a.tanggalLahir, hariIni) < DEWASA);

/** The exception that lifts this refusal of this person; null = it stands. */
export const kecualiUntuk = (kode: string, a: AnggotaRingkas, hariIni: string): Kecuali | null => {
  const ada = a.kecuali?.find((k) => k.kode === kode);
  return ada && bolehDikecualikan(kode, a, hariIni) ? ada : null;
};

export const denganKecuali = (pesan: string, k: Kecuali | null): string =>
  k ? `${pesan} Dikecualikan ${k.oleh}: ${k.alasan}` : pesan;

/** How many of a–f one person meets. */
export const skorAnggota = (semua: readonly Nilai[]): number =>
  semua.filter((n) => n.kriteria !== 'asn' && n.hasil === 'terpenuhi').length;

/** How many of a–f every member meets. */
export const skorKelompok = (anggota: readonly (readonly Nilai[])[]): number =>
  anggota.length === 0
    ? 0
    : DINILAI.filter((k) =>
        anggota.every((semua) => semua.some((n) => n.kriteria === k && n.hasil === 'terpenuhi')),
      ).length;

/** "5 dari 6 kriteria" */
export const kalimatSkor = (skor: number): string => `${skor} dari ${DINILAI.length} kriteria`;

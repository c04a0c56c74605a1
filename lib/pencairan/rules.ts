import type { StatusPencairan } from '@/prisma/generated/enums';

/** Nobody has been told to pay yet: the file may still be cancelled. */
export const SEBELUM_PERINTAH: readonly StatusPencairan[] = [
  'MENUNGGU_REKENING',
  'REKENING_DIAJUKAN',
  'REKENING_TERVERIFIKASI',
  'SIAP_SALUR',
];

export type Jawaban = { jumlah: bigint; pengurus: boolean };

/**
 * What the members' answers make of a transfer (T25). Two answers count when one of them comes from
 * a member who is not pengurus; then every answer must be the sum that was sent.
 */
export function hasilKonfirmasi(
  jumlahSalur: bigint,
  jawaban: readonly Jawaban[],
): 'TERSALUR' | 'DITERIMA' | 'BERSELISIH' {
  if (jawaban.length < 2 || jawaban.every((j) => j.pengurus)) return 'TERSALUR';
  return jawaban.every((j) => j.jumlah === jumlahSalur) ? 'DITERIMA' : 'BERSELISIH';
}

/** The greatest gap between what was sent and what a member saw. */
export const selisih = (jumlahSalur: bigint, jawaban: readonly Jawaban[]): bigint =>
  jawaban.reduce((besar, j) => {
    const beda = j.jumlah > jumlahSalur ? j.jumlah - jumlahSalur : jumlahSalur - j.jumlah;
    return beda > besar ? beda : besar;
  }, 0n);

/** Rupiah for each family: five members sharing twenty million is Rp4.000.000 per KK (T28). */
export const perKeluarga = (jumlah: bigint | number, keluarga: number): number | null =>
  keluarga > 0 ? Math.floor(Number(jumlah) / keluarga) : null;

/** Ten members is the study's usual group; more than this share deserves a look (T28). */
const KELUARGA_LAZIM = 10;

/** The flag of T28: shown when one family's share is above that of a usual group. */
export function benderaPerKeluarga(jumlah: bigint | number, keluarga: number): number | null {
  const bagian = perKeluarga(jumlah, keluarga);
  return bagian !== null && bagian > Number(jumlah) / KELUARGA_LAZIM ? bagian : null;
}

/** Days without a word from the members, after which the Dinas rings them (lifecycle.md 2). */
export const HARI_DIAM = 7;

/** What proves the hand-over: a receipt for money, the minutes of both sides for goods (T29). */
export const jenisSurat = (bentuk: string): 'bast' | 'kuitansi' =>
  bentuk === 'BARANG' ? 'bast' : 'kuitansi';

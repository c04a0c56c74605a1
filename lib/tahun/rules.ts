import type { Beda } from '@/lib/tahun/nilai';

/** The ceiling is a promise to every group: it is fixed before the year opens (F54, settings.md). */
export const salahPagu = (status: string, beda: readonly Beda[]): Record<string, string> =>
  status !== 'DISIAPKAN' && beda.some((b) => b.bidang.kunci === 'paguPerKelompok')
    ? { paguPerKelompok: 'Dana per kelompok hanya bisa diubah sebelum tahun dibuka.' }
    : {};

/** Why this quota cannot stand, or null: what is determined cannot be taken back by a number. */
export const kalimatKuota = (jumlah: number, ditetapkan: number): string | null =>
  jumlah < ditetapkan
    ? `Sudah ${ditetapkan} kelompok ditetapkan. Kuota tidak bisa di bawah itu.`
    : null;

/** Two ADMIN at once: whoever saved first wins, and the second learns why and loses nothing. */
export const kalimatVersi = (nomor: number): string =>
  `Admin lain sudah menyimpan versi ${nomor}. Isian Anda tetap ada. Periksa lagi perubahannya.`;

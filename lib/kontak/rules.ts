import { selisihHari } from '@/lib/core/tanggal';

/** Phone numbers change often here; once a year somebody asks (rules 2.11, Serang). */
export const HARI_PERIKSA = 365;

export const perluDiperiksa = (terakhir: string, hari: string): boolean =>
  selisihHari(terakhir, hari) >= HARI_PERIKSA;

export type HasilPeriksa = 'AKTIF' | 'TIDAK_AKTIF' | 'BARU';

export type PutusanKontak =
  | { salah: Record<string, string> }
  | {
      /** the number from now on */
      hp: string | null;
      /** what the history keeps: the number asked about, or the one that was replaced */
      catatan: { hp: string | null; sebab: 'UBAH' | 'PERIKSA'; aktif: boolean };
      sukses: string;
    };

/** What an answer does to the stored number; the old one is kept in the history. */
export function putusKontak(
  lama: string | null,
  { hasil, hp }: { hasil: HasilPeriksa; hp?: string },
): PutusanKontak {
  if (hasil === 'BARU') {
    if (!hp) return { salah: { hp: 'Nomor HP baru belum diisi.' } };
    if (hp === lama) return { salah: { hp: 'Nomor ini sama dengan yang tersimpan.' } };
    return {
      hp,
      catatan: { hp: lama, sebab: 'UBAH', aktif: false },
      sukses: 'Nomor HP baru tersimpan. Nomor lama tetap ada di riwayat.',
    };
  }
  if (!lama) return { salah: { hp: 'Belum ada nomor HP. Isi nomor barunya.' } };
  const aktif = hasil === 'AKTIF';
  return {
    hp: lama,
    catatan: { hp: lama, sebab: 'PERIKSA', aktif },
    sukses: aktif ? 'Nomor tercatat masih aktif.' : 'Nomor tercatat tidak aktif lagi.',
  };
}

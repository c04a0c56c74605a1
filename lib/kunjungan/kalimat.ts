import type { Peran } from '@/lib/core/actor';
import type { TanpaJual } from '@/lib/core/penjualan';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { StatusKunjungan } from '@/lib/kunjungan/labels';

type Keadaan = {
  id: string;
  status: StatusKunjungan;
  dari: string;
  sampai: string;
  hariIni: string;
  terlambat: boolean;
  dikunjungi: boolean;
};

type Langkah = { judul: string; isi: string; taut?: { href: string; label: string } };

/** What is true now and what to do next, said first on the page (LOOK.md 1.1). */
export function langkahBerikut(k: Keadaan, peran: Peran): Langkah {
  const menulis = peran === 'PENDAMPING' && k.dikunjungi;
  switch (k.status) {
    case 'DIJADWALKAN':
      return {
        judul: k.terlambat
          ? `Terlambat sejak ${tanggalIndonesia(k.sampai)}`
          : `Kunjungi sampai ${tanggalIndonesia(k.sampai)}`,
        isi:
          k.hariIni < k.dari
            ? `Kunjungan dihitung mulai ${tanggalIndonesia(k.dari)}.`
            : 'Pendamping melapor setelah berkunjung.',
        taut: menulis ? { href: `/kunjungan/${k.id}/lapor`, label: 'Tulis laporan' } : undefined,
      };
    case 'DIKEMBALIKAN':
      return {
        judul: 'Laporan perlu diperbaiki',
        isi: 'Baca catatan staf Dinas di riwayat.',
        taut: menulis ? { href: `/kunjungan/${k.id}/lapor`, label: 'Perbaiki laporan' } : undefined,
      };
    case 'DILAPORKAN':
      return { judul: 'Laporan sudah dikirim', isi: 'Staf Dinas memeriksa laporan ini.' };
    case 'DITERIMA':
      return { judul: 'Laporan diterima Dinas', isi: 'Tidak ada yang perlu dilakukan.' };
    case 'DIBATALKAN':
      return { judul: 'Kunjungan dibatalkan', isi: 'Penggantinya ada di daftar kunjungan.' };
  }
}

/** "2 bulan tanpa penjualan, sejak 1 Juli 2025" (T31) */
export const kalimatSepi = ({ bulan, sejak }: TanpaJual): string =>
  `${bulan} bulan tanpa penjualan, sejak ${tanggalIndonesia(sejak)}`;

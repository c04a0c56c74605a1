import type { Kinerja } from '@/lib/pendamping/queries';
import { persen, sebutBulan } from '@/lib/pendamping/rules';

export type AngkaKinerja = {
  label: string;
  nilai: string;
  arti: string;
  /** 0–100, where the figure is part of a whole */
  persen?: number;
};

/** The same figures on the screen and on paper, each with how it is counted (F2). */
export function angkaKinerja(k: Kinerja): AngkaKinerja[] {
  const wajib = k.tepat + k.telat + k.tertunda;
  const bagian = (n: number) => ({ nilai: `${n} dari ${wajib}`, persen: persen(n, wajib) });
  return [
    {
      label: 'Kunjungan tepat waktu',
      ...bagian(k.tepat),
      arti: 'Dikunjungi sebelum hari terakhir jadwalnya.',
    },
    {
      label: 'Kunjungan sesudah jadwal',
      ...bagian(k.telat),
      arti: 'Dikunjungi sesudah hari terakhir jadwalnya.',
    },
    {
      label: 'Kunjungan yang belum selesai',
      ...bagian(k.tertunda),
      arti: 'Jadwalnya lewat, laporannya belum ada atau belum diperbaiki.',
    },
    {
      label: 'Kunjungan tambahan',
      nilai: String(k.tambahan),
      arti: 'Di luar jadwal, atas kemauan sendiri.',
    },
    {
      label: 'Laporan yang diminta diperbaiki',
      nilai: String(k.dikembalikan),
      arti: 'Dinas mengembalikan laporan dengan alasan.',
    },
    {
      label: 'Kelompok yang dikunjungi',
      nilai: String(k.dikunjungi),
      arti: `Kelompok berbeda pada masa ini. Sekarang mendampingi ${k.kelompok}.`,
    },
    {
      label: 'Sosialisasi',
      nilai: String(k.sosialisasi),
      arti: 'Sosialisasi yang terlaksana.',
    },
    {
      label: 'Orang yang dijangkau',
      nilai: String(k.orang),
      arti: 'Nama pada daftar hadir sosialisasi.',
    },
    {
      label: 'Calon yang bergabung',
      nilai: `${k.bergabung} dari ${k.calon}`,
      persen: persen(k.bergabung, k.calon),
      arti: 'Calon yang dicatat pada masa ini dan sekarang ada di kelompok.',
    },
    {
      label: 'Bulan tanpa kunjungan',
      nilai: String(k.bulanKosong.length),
      arti:
        k.bulanKosong.length > 0 ? `${sebutBulan(k.bulanKosong)}.` : 'Setiap bulan ada kunjungan.',
    },
  ];
}

import type { NamaHari } from '@/lib/core/tanggal';

export type HariLibur = {
  tanggal: string;
  /** written out so that a slip of the pen is seen; a test compares it with the calendar */
  hari: NamaHari;
  nama: string;
  jenis: 'libur' | 'cuti-bersama';
};

const baris = (
  jenis: HariLibur['jenis'],
  tanggal: string,
  hari: NamaHari,
  nama: string,
): HariLibur => ({ tanggal, hari, nama, jenis });
const libur = baris.bind(null, 'libur');
const cuti = baris.bind(null, 'cuti-bersama');

/**
 * National holidays and joint leave of 2025, from the joint decree (SKB) of the ministers of
 * religion, manpower and administrative reform of October 2024, 17 + 10 days, and its change of
 * August 2025, which added 18 August. Offices are closed on all of them.
 */
export const HARI_LIBUR_2025: readonly HariLibur[] = [
  libur('2025-01-01', 'Rabu', 'Tahun Baru 2025 Masehi'),
  libur('2025-01-27', 'Senin', 'Isra Mikraj Nabi Muhammad SAW'),
  cuti('2025-01-28', 'Selasa', 'Cuti bersama Tahun Baru Imlek'),
  libur('2025-01-29', 'Rabu', 'Tahun Baru Imlek 2576 Kongzili'),
  cuti('2025-03-28', 'Jumat', 'Cuti bersama Hari Suci Nyepi'),
  libur('2025-03-29', 'Sabtu', 'Hari Suci Nyepi, Tahun Baru Saka 1947'),
  libur('2025-03-31', 'Senin', 'Idulfitri 1446 Hijriah'),
  libur('2025-04-01', 'Selasa', 'Idulfitri 1446 Hijriah'),
  cuti('2025-04-02', 'Rabu', 'Cuti bersama Idulfitri'),
  cuti('2025-04-03', 'Kamis', 'Cuti bersama Idulfitri'),
  cuti('2025-04-04', 'Jumat', 'Cuti bersama Idulfitri'),
  cuti('2025-04-07', 'Senin', 'Cuti bersama Idulfitri'),
  libur('2025-04-18', 'Jumat', 'Wafat Yesus Kristus'),
  libur('2025-04-20', 'Minggu', 'Kebangkitan Yesus Kristus (Paskah)'),
  libur('2025-05-01', 'Kamis', 'Hari Buruh Internasional'),
  libur('2025-05-12', 'Senin', 'Hari Raya Waisak 2569 BE'),
  cuti('2025-05-13', 'Selasa', 'Cuti bersama Hari Raya Waisak'),
  libur('2025-05-29', 'Kamis', 'Kenaikan Yesus Kristus'),
  cuti('2025-05-30', 'Jumat', 'Cuti bersama Kenaikan Yesus Kristus'),
  libur('2025-06-01', 'Minggu', 'Hari Lahir Pancasila'),
  libur('2025-06-06', 'Jumat', 'Iduladha 1446 Hijriah'),
  cuti('2025-06-09', 'Senin', 'Cuti bersama Iduladha'),
  libur('2025-06-27', 'Jumat', 'Tahun Baru Islam 1447 Hijriah'),
  libur('2025-08-17', 'Minggu', 'Proklamasi Kemerdekaan'),
  cuti('2025-08-18', 'Senin', 'Cuti bersama Proklamasi Kemerdekaan'),
  libur('2025-09-05', 'Jumat', 'Maulid Nabi Muhammad SAW'),
  libur('2025-12-25', 'Kamis', 'Kelahiran Yesus Kristus (Natal)'),
  cuti('2025-12-26', 'Jumat', 'Cuti bersama Natal'),
];

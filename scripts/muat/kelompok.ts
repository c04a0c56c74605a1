import { db } from '@/lib/server/db';
import { bersama } from '@/scripts/muat/bersama';
import { siapkanPendamping, sosialisasi } from '@/scripts/muat/cerita';
import { muatGanda } from '@/scripts/muat/cerita-ganda';
import { muatKelayakan } from '@/scripts/muat/cerita-kelayakan';
import { muatPendamping } from '@/scripts/muat/cerita-pendamping';
import { salurkan } from '@/scripts/muat/dana';
import { muatDataTerpadu } from '@/scripts/muat/data-terpadu';
import { muatKegiatan, pengarahan } from '@/scripts/muat/kegiatan';
import { muatKegiatanLanjut } from '@/scripts/muat/kegiatan-lanjut';
import { ingatAktor, saat } from '@/scripts/muat/langkah';
import { type Berjalan, jalani } from '@/scripts/muat/perjalanan';
import { muatPerubahan } from '@/scripts/muat/perubahan';
import { imporRiwayat, riwayat2018 } from '@/scripts/muat/riwayat-2018';
import { ANGGOTA } from '@/scripts/muat/sipatuo';
import { penetapan, usulkan } from '@/scripts/muat/surat-usulan';
import { muatTahunLain } from '@/scripts/muat/tahun';
import { SIPATUO, TUJUAN, type Tujuan } from '@/scripts/muat/tujuan';

const TUGAS: readonly (readonly [admin: string, pendamping: string, kecamatan: string])[] = [
  ['admin.enrekang', 'pendamping.baraka', '731603'],
  ['admin.enrekang', 'pendamping.curio', '731608'],
  ['admin.enrekang', 'pendamping.kota', '731602'],
  ['admin.tator', 'pendamping.tator', '731805'],
];

/** Neighbours who came to listen, besides three who will be members (step 3). */
const HADIRIN = [
  'Baharuddin',
  'Cica',
  'Daeng Ngalle',
  'Erni',
  'Faisal',
  'Ganing',
  'Hadrah',
  'Ilham',
  'Juhaeni',
].map((nama) => `${nama} (contoh)`);

const diTator = (t: Tujuan): boolean => t.desa.startsWith('7318');

/** Story groups, made by the real commands under a moved clock; loaded once. */
export async function muatKelompok(): Promise<void> {
  if ((await db().kelompok.count()) > 0) return;
  for (const [admin, pendamping, kecamatan] of TUGAS)
    await siapkanPendamping('provinsi.sulsel', admin, pendamping, kecamatan);
  ingatAktor();
  await pengarahan();
  const hadir = await sosialisasi('pendamping.baraka', '731603', [
    ...ANGGOTA.slice(1, 4).map((a) => a.nama),
    ...HADIRIN,
  ]);
  // one after the other: its number, and those of its members' slips, are the first
  const sipatuo = await jalani(SIPATUO, hadir);
  const lain = await bersama(
    TUJUAN.filter((t) => t !== SIPATUO),
    (t) => jalani(t),
  );
  const berjalan = [sipatuo, ...lain].filter((b): b is Berjalan => b !== null);
  await usulkan(
    'enrekang',
    berjalan.filter((b) => !diTator(b)),
  );
  await usulkan('tator', berjalan.filter(diTator));
  await penetapan(berjalan);
  await salurkan(berjalan);
  await muatPerubahan(berjalan);
  await imporRiwayat('admin.enrekang', riwayat2018(), saat('2025-03-03'));
  await muatKegiatan();
  await muatKegiatanLanjut();
  await muatGanda();
  await muatKelayakan();
  await muatPendamping();
  await muatDataTerpadu();
  await muatTahunLain();
}

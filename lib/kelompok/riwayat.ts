import { kelompok } from '@/lib/core/lifecycle/kelompok';
import { targetsOf } from '@/lib/core/machine';
import { bersih } from '@/lib/core/nama';
import type { KategoriUsaha } from '@/lib/core/setelan';
import { parseTanggal } from '@/lib/core/tanggal';
import { kunci, LABEL_KATEGORI } from '@/lib/kelompok/labels';

/** Groups that lived before the application, one a line (F4, T37): read the same in browser and server. */

export const KOLOM_RIWAYAT = [
  'nama',
  'kode desa',
  'kategori',
  'jenis usaha',
  'status',
  'berdiri',
  'berakhir',
] as const;

export type StatusRiwayat = 'BERJALAN' | 'TIDAK_AKTIF' | 'LULUS' | 'BUBAR';

export type BarisRiwayat = {
  nama: string;
  desa: string;
  kategori: KategoriUsaha;
  jenisUsaha: string;
  status: StatusRiwayat;
  /** 'YYYY-MM-DD' */
  berdiri: string;
  /** null = still living */
  berakhir: string | null;
};

export type BacaanRiwayat = {
  ke: number;
  teks: string[];
  baris: BarisRiwayat | null;
  salah: string[];
};

export const MAKS_RIWAYAT = 500;

// the machine says which states a group of the past may begin in
const STATUS = targetsOf(kelompok, 'kelompok.imporRiwayat', '-') as StatusRiwayat[];

const hari = (teks: string): string | null => (parseTanggal(teks) ? teks : null);

function bacaSatu(teks: string[]): { baris: BarisRiwayat | null; salah: string[] } {
  const [nama = '', titik = '', kategoriTeks = '', jenisUsaha = '', statusTeks = ''] = teks;
  const desa = titik.replaceAll('.', '');
  const kategori = kunci(LABEL_KATEGORI).find((k) => k === kategoriTeks.toUpperCase());
  const status = STATUS.find((s) => s === statusTeks.toUpperCase().replace(' ', '_'));
  const berdiri = hari(teks[5] ?? '');
  const berakhir = teks[6] ? hari(teks[6]) : null;
  const selesai = status === 'LULUS' || status === 'BUBAR';
  const salah = [
    (nama === '' || nama.length > 80) && 'Nama kelompok belum benar.',
    !/^\d{10}$/.test(desa) && 'Kode desa harus 10 angka.',
    !kategori && 'Kategori: HARIAN, BULANAN, atau TAHUNAN.',
    jenisUsaha === '' && 'Jenis usaha belum diisi.',
    !status && `Status: ${STATUS.join(', ')}.`,
    !berdiri && 'Tanggal berdiri belum benar. Contoh: 2016-03-21.',
    teks[6] && !berakhir && 'Tanggal berakhir belum benar. Contoh: 2019-12-31.',
    berdiri && berakhir && berakhir < berdiri && 'Berakhir sebelum berdiri.',
    status && selesai && !teks[6] && 'Kelompok yang selesai perlu tanggal berakhir.',
    status && !selesai && teks[6] && 'Kelompok yang masih hidup tidak punya tanggal berakhir.',
  ].filter((s): s is string => Boolean(s));
  if (salah.length > 0 || !kategori || !status || !berdiri) return { baris: null, salah };
  return { baris: { nama, desa, kategori, jenisUsaha, status, berdiri, berakhir }, salah };
}

/** Semicolons, or tabs as a spreadsheet pastes them; a line of column names is skipped. */
export function bacaRiwayat(isi: string): BacaanRiwayat[] {
  return isi.split(/\r?\n/).flatMap((garis, i) => {
    if (garis.trim() === '') return [];
    const teks = garis.split(garis.includes('\t') ? '\t' : ';').map(bersih);
    if (teks[0]?.toLowerCase() === 'nama') return [];
    return [{ ke: i + 1, teks, ...bacaSatu(teks) }];
  });
}

/** The same line back as text, for files and for the story. */
export const tulisRiwayat = (b: BarisRiwayat): string =>
  [b.nama, b.desa, b.kategori, b.jenisUsaha, b.status, b.berdiri, b.berakhir ?? ''].join(';');

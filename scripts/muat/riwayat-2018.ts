import { randomUUID } from 'node:crypto';
import { type BarisRiwayat, tulisRiwayat } from '@/lib/kelompok/riwayat';
import { perintah } from '@/lib/registry';
import type { Outcome } from '@/lib/server/command';
import { aktor } from '@/scripts/muat/langkah';

/**
 * Groups that lived in 2018 (F4, T37): 80 in Enrekang, 20 of them in kecamatan Baraka, 7 of those in
 * Kelurahan Balla. Only the numbers are known; every name is invented.
 */
type Baris = BarisRiwayat;

/** village → how many of the 80 */
const SEBARAN: readonly (readonly [desa: string, jumlah: number])[] = [
  ['7316031021', 7],
  ['7316031001', 5],
  ['7316031002', 4],
  ['7316032003', 4],
  ['7316011001', 4],
  ['7316012002', 3],
  ['7316021001', 4],
  ['7316021003', 3],
  ['7316041001', 4],
  ['7316042003', 3],
  ['7316051002', 4],
  ['7316052004', 3],
  ['7316062002', 4],
  ['7316072001', 5],
  ['7316082001', 5],
  ['7316091001', 5],
  ['7316102001', 5],
  ['7316112001', 4],
  ['7316122001', 4],
];

const DEPAN = [
  'Sipakatau',
  'Mattiro',
  'Padaelo',
  'Siporannu',
  'Sumange',
  'Makkareso',
  'Rennu',
  'Tuo',
];
const BELAKANG = [
  'Deceng',
  'Jaya',
  'Indah',
  'Baru',
  'Bersama',
  'Lestari',
  'Sejati',
  'Makmur',
  'Lino',
  'Ati',
];

const USAHA: readonly (readonly [jenis: string, kategori: Baris['kategori']])[] = [
  ['kios-sembako', 'HARIAN'],
  ['ternak-kambing', 'TAHUNAN'],
  ['sayur', 'BULANAN'],
  ['kue-tradisional', 'HARIAN'],
  ['gula-aren', 'HARIAN'],
  ['ternak-sapi', 'TAHUNAN'],
  ['las-besi', 'HARIAN'],
  ['bawang-merah', 'BULANAN'],
];

const STATUS: readonly Baris['status'][] = ['TIDAK_AKTIF', 'BUBAR', 'BERJALAN', 'BUBAR', 'LULUS'];

const dua = (n: number) => String(n).padStart(2, '0');
const pilih = <T>(daftar: readonly T[], i: number): T => daftar[i % daftar.length] as T;

/** Each stood up in 2012–2018; those that ended did so between 2018 and 2022. */
function satu(desa: string, i: number): Baris {
  const [jenisUsaha, kategori] = pilih(USAHA, i * 3 + Math.floor(i / 8));
  const status = pilih(STATUS, i);
  return {
    nama: `${pilih(DEPAN, i)} ${pilih(BELAKANG, Math.floor(i / 8))} (contoh)`,
    desa,
    kategori,
    jenisUsaha,
    status,
    berdiri: `${2012 + (i % 7)}-${dua((i % 12) + 1)}-${dua((i % 27) + 1)}`,
    berakhir:
      status === 'BUBAR' || status === 'LULUS'
        ? `${2018 + (i % 5)}-${dua(12 - (i % 3))}-${dua((i % 28) + 1)}`
        : null,
  };
}

export function riwayat2018(): Baris[] {
  const desa = SEBARAN.flatMap(([kode, n]) => Array.from({ length: n }, () => kode));
  return desa.map(satu);
}

/** The administrator pastes the rows, as on /kelompok/impor. */
export async function imporRiwayat(admin: string, rows: Baris[], pada: Date): Promise<Outcome> {
  const hasil = await perintah['kelompok.imporRiwayat']?.execute({
    actor: await aktor(admin, pada),
    perintahId: randomUUID(),
    input: { baris: rows.map(tulisRiwayat).join('\n') },
    sekarang: pada,
  });
  if (!hasil?.ok) throw new Error(`imporRiwayat: ${JSON.stringify(hasil?.problem)}`);
  return hasil.nilai;
}

import type { Kisah } from '@/scripts/muat/cerita';
import { BALLA, ENREKANG, TATOR, type Tempat } from '@/scripts/muat/tempat';

/** Where a group of the story ends: noun and state, as the machines call them. */
export type Akhir =
  | `kelompok:${'DRAF' | 'MENUNGGU_PENGESAHAN' | 'DISAHKAN' | 'BERJALAN' | 'TIDAK_AKTIF' | 'BUBAR'}`
  | `proposal:${'DRAF' | 'DI_DESA' | 'DI_KECAMATAN' | 'DI_DINAS' | 'DIVERIFIKASI' | 'LAYAK'}`
  | `proposal:${'DIUSULKAN' | 'DI_PUSAT' | 'LAYAK_PUSAT' | 'DIKEMBALIKAN' | 'DITUNDA' | 'DITOLAK' | 'DIBATALKAN'}`
  | `keberatan:${'DIAJUKAN' | 'DIKABULKAN' | 'DITOLAK'}`
  | `usulan:${'DRAF' | 'DITANDATANGANI' | 'DIBATALKAN'}`
  | `penetapan:${'DRAF' | 'DITETAPKAN' | 'DICABUT'}`
  | `rekening:${'DITOLAK' | 'DIGANTI'}`
  | `pencairan:${'MENUNGGU_REKENING' | 'REKENING_DIAJUKAN' | 'REKENING_TERVERIFIKASI' | 'SIAP_SALUR'}`
  | `pencairan:${'DIPERINTAHKAN' | 'TERSALUR' | 'RETUR' | 'BERSELISIH' | 'SELISIH_SELESAI' | 'DITERIMA' | 'DIBATALKAN'}`
  | `kunjungan:${'DILAPORKAN' | 'DIKEMBALIKAN' | 'DITERIMA' | 'DIBATALKAN'}`;

export type Tujuan = Kisah & { akhir: Akhir };

type Baris = readonly [akhir: Akhir, banyak: number, geser?: number];

/** How many groups end where, and how many days later than Sipatuo each kind does its way. */
const DI_ENREKANG: readonly Baris[] = [
  ['pencairan:MENUNGGU_REKENING', 1],
  ['pencairan:REKENING_DIAJUKAN', 1],
  ['pencairan:SIAP_SALUR', 1],
  ['pencairan:TERSALUR', 1],
  ['pencairan:BERSELISIH', 1],
  ['kunjungan:DILAPORKAN', 1],
  ['kunjungan:DIKEMBALIKAN', 1],
  ['penetapan:DITETAPKAN', 1],
  ['penetapan:DRAF', 1],
  ['penetapan:DICABUT', 1],
  ['proposal:LAYAK_PUSAT', 1],
  ['proposal:DIUSULKAN', 1, 150],
  ['proposal:DI_PUSAT', 2, 150],
  ['usulan:DITANDATANGANI', 1, 160],
  ['usulan:DRAF', 2, 165],
  ['usulan:DIBATALKAN', 1, 140],
  ['proposal:LAYAK', 1, 180],
  ['proposal:DITOLAK', 1, 120],
  ['keberatan:DIAJUKAN', 1, 176],
  ['keberatan:DIKABULKAN', 1, 130],
  ['keberatan:DITOLAK', 1, 110],
  ['proposal:DIBATALKAN', 1, 100],
  ['proposal:DITUNDA', 1, 150],
  ['proposal:DIKEMBALIKAN', 2, 178],
  ['proposal:DIVERIFIKASI', 3, 183],
  ['proposal:DI_DINAS', 3, 195],
  ['proposal:DI_KECAMATAN', 4, 198],
  ['proposal:DI_DESA', 5, 202],
  ['proposal:DRAF', 4, 205],
  ['kelompok:DISAHKAN', 1, 190],
  ['kelompok:MENUNGGU_PENGESAHAN', 3, 215],
  ['kelompok:DRAF', 1, 215],
  ['kelompok:BUBAR', 1, 90],
];

const DI_TATOR: readonly Baris[] = [
  ['rekening:DITOLAK', 1],
  ['rekening:DIGANTI', 1],
  ['pencairan:REKENING_TERVERIFIKASI', 1],
  ['pencairan:DIPERINTAHKAN', 1],
  ['pencairan:RETUR', 1],
  ['pencairan:SELISIH_SELESAI', 1],
  ['pencairan:BERSELISIH', 1],
  ['pencairan:DIBATALKAN', 1],
  ['kelompok:TIDAK_AKTIF', 1],
  ['usulan:DRAF', 1, 165],
  ['proposal:DIVERIFIKASI', 2, 183],
  ['proposal:DI_DINAS', 1, 195],
  ['proposal:DI_KECAMATAN', 1, 198],
  ['proposal:DI_DESA', 1, 202],
  ['kelompok:MENUNGGU_PENGESAHAN', 1, 215],
  ['kelompok:DRAF', 1, 215],
];

const DEPAN = ['Padaidi', 'Sipakaraja', 'Mattunru', 'Siamasei', 'Makkawaru', 'Sipurennu', 'Rannu'];
const BELAKANG = [
  'Ati',
  'Bersama',
  'Buttu',
  'Deceng',
  'Lembang',
  'Masagena',
  'Matua',
  'Pasang',
  'Salu',
  'Sejahtera',
  'Tondok',
  'Uluwai',
  'Wai',
];

/** A name for each number, invented: 91 of them. */
export const namaKelompok = (i: number): string =>
  `${DEPAN[i % DEPAN.length]} ${BELAKANG[Math.floor(i / DEPAN.length) % BELAKANG.length]}`;

type Usaha = Pick<Kisah, 'kategori' | 'jenisUsaha'>;

const USAHA: readonly Usaha[] = [
  { kategori: 'HARIAN', jenisUsaha: 'kue-tradisional' },
  { kategori: 'TAHUNAN', jenisUsaha: 'ternak-kambing' },
  { kategori: 'HARIAN', jenisUsaha: 'bengkel-motor' },
  { kategori: 'BULANAN', jenisUsaha: 'sayur' },
  { kategori: 'HARIAN', jenisUsaha: 'jahit' },
  { kategori: 'BULANAN', jenisUsaha: 'bawang-merah' },
  { kategori: 'HARIAN', jenisUsaha: 'kopi-bubuk' },
  { kategori: 'HARIAN', jenisUsaha: 'gula-aren' },
  { kategori: 'HARIAN', jenisUsaha: 'anyaman' },
];

const sebar = (baris: readonly Baris[], tempat: readonly Tempat[], dari: number): Tujuan[] =>
  baris
    .flatMap(([akhir, banyak, geser = 0]) =>
      Array.from({ length: banyak }, () => ({ akhir, geser })),
    )
    .map(({ akhir, geser }, i): Tujuan => {
      const nama = namaKelompok(dari + i);
      return {
        ...(tempat[i % tempat.length] as Tempat),
        ...(USAHA[(dari + i) % USAHA.length] as Usaha),
        nama,
        benih: 20_000 + (dari + i) * 100,
        rab: 'ringkas',
        anggota: 5,
        ketua: `ketua.${nama.toLowerCase().replace(' ', '')}`,
        akhir,
        geser,
      };
    });

const bernama = (
  nama: string,
  benih: number,
  lain: Partial<Tujuan> & { akhir: Akhir },
): Tujuan => ({
  ...BALLA,
  kategori: 'HARIAN',
  jenisUsaha: 'kue-tradisional',
  rab: 'kue',
  nama,
  benih,
  anggota: 6,
  ketua: `ketua.${nama.toLowerCase().replace(' ', '')}`,
  ...lain,
});

export const SIPATUO = bernama('Sipatuo', 0, {
  jenisUsaha: 'kios-sembako',
  rab: 'kios',
  anggota: 10,
  akhir: 'kunjungan:DITERIMA',
});

/** Groups that people of the story and the tests know by name. */
const DIKENAL: readonly Tujuan[] = [
  bernama('Mandiri', 1000, { anggota: 8, akhir: 'proposal:DIKEMBALIKAN', geser: 175 }),
  bernama('Padaidi', 2000, {
    kategori: 'TAHUNAN',
    jenisUsaha: 'ternak-kambing',
    rab: 'ternak',
    anggota: 9,
    akhir: 'proposal:DI_KECAMATAN',
    geser: 190,
  }),
  bernama('Sama Turu', 3000, {
    jenisUsaha: 'las-besi',
    rab: 'las',
    akhir: 'proposal:DI_DINAS',
    geser: 185,
  }),
  bernama('Sikamaseang', 4000, {
    kategori: 'BULANAN',
    jenisUsaha: 'sayur',
    rab: 'sayur',
    anggota: 10,
    akhir: 'proposal:DIVERIFIKASI',
    geser: 180,
  }),
  bernama('Massenrempulu', 8000, {
    jenisUsaha: 'gula-aren',
    akhir: 'proposal:DIVERIFIKASI',
    geser: 180,
  }),
  bernama('Resopa', 5000, {
    kategori: 'BULANAN',
    jenisUsaha: 'bawang-merah',
    rab: 'sayur',
    akhir: 'proposal:DRAF',
    geser: 200,
  }),
  bernama('Mesa Kada', 6000, {
    jenisUsaha: 'kopi-bubuk',
    rab: 'kios',
    akhir: 'kelompok:MENUNGGU_PENGESAHAN',
    geser: 215,
  }),
  bernama('Tallu Batu', 7000, {
    jenisUsaha: 'jahit',
    anggota: 4,
    akhir: 'kelompok:DRAF',
    geser: 215,
  }),
  bernama('Kalosi Indah', 10_000, { akhir: 'proposal:DI_DESA', geser: 202 }),
  bernama('Curio Mandiri', 11_000, {
    ...(ENREKANG[3] as Tempat),
    jenisUsaha: 'anyaman',
    akhir: 'kelompok:DRAF',
    geser: 215,
  }),
  bernama('Sangtorayan', 9000, {
    ...(TATOR[0] as Tempat),
    jenisUsaha: 'anyaman',
    ketua: 'ketua.tator',
    akhir: 'pencairan:TERSALUR',
  }),
];

/** Every group of the story with its end; one interpreter walks it (perjalanan.ts). */
export const TUJUAN: readonly Tujuan[] = [
  SIPATUO,
  ...DIKENAL,
  ...sebar(DI_ENREKANG, ENREKANG, 0),
  ...sebar(DI_TATOR, TATOR, 60),
];

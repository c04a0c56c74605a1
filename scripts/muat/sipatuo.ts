import type { AnggotaRingkas, Jabatan, KelompokRingkas, Pendidikan } from '@/lib/core/anggota';
import { tambahHari } from '@/lib/core/tanggal';

/** The worked group and budgets that every level of tests uses. All people are invented. */
export type AnggotaContoh = AnggotaRingkas & {
  nik: string;
  kk: string;
  pekerjaan: string;
  /** age on HARI_INI, written out to check the reckoning against */
  umur: number;
};

export const HARI_INI = '2025-03-12';
export const SEKARANG = new Date('2025-03-12T02:00:00Z');
export const DESA_BALLA = '7316031021';

type Baris = [string, 'L' | 'P', string, string, number, string, Pendidikan, string, number];

const BARIS: readonly Baris[] = [
  [
    'Abd. Rasyid (contoh)',
    'L',
    '7316031204859901',
    '1985-04-12',
    39,
    '7316030101189901',
    'SD',
    'buruh tani',
    2,
  ],
  [
    'Sitti Hawa (contoh)',
    'P',
    '7316034807909902',
    '1990-07-08',
    34,
    '7316030101189902',
    'SMP',
    'IRT',
    2,
  ],
  [
    'Muh. Yunus (contoh)',
    'L',
    '7316032510889903',
    '1988-10-25',
    36,
    '7316030101189903',
    'SD',
    'buruh tani',
    1,
  ],
  [
    'Irwan (contoh)',
    'L',
    '7316031701949904',
    '1994-01-17',
    31,
    '7316030101189904',
    'SMP',
    'menganggur',
    3,
  ],
  [
    'Nurjannah (contoh)',
    'P',
    '7316035503829905',
    '1982-03-15',
    42,
    '7316030101189905',
    'TIDAK_TAMAT_SD',
    'IRT',
    1,
  ],
  [
    "Baso' (contoh)",
    'L',
    '7316030909799906',
    '1979-09-09',
    45,
    '7316030101189906',
    'SD',
    'buruh tani',
    2,
  ],
  [
    'Rahmi (contoh)',
    'P',
    '7316036111969907',
    '1996-11-21',
    28,
    '7316030101189907',
    'SMP',
    'menganggur',
    4,
  ],
  [
    'Sudirman (contoh)',
    'L',
    '7316033006919908',
    '1991-06-30',
    33,
    '7316030101189908',
    'SD',
    'buruh tani',
    3,
  ],
  [
    'Arif (contoh)',
    'L',
    '7316030203999909',
    '1999-03-02',
    26,
    '7316030101189909',
    'SMP',
    'menganggur',
    3,
  ],
  [
    'Hasnah (contoh)',
    'P',
    '7316034102879910',
    '1987-02-01',
    38,
    '7316030101189910',
    'SD',
    'IRT',
    2,
  ],
];

const JABATAN: readonly Jabatan[] = ['KETUA', 'SEKRETARIS', 'BENDAHARA'];

export const ANGGOTA: readonly AnggotaContoh[] = BARIS.map(
  ([nama, jenisKelamin, nik, tanggalLahir, umur, kk, pendidikan, pekerjaan, desil], i) => ({
    nama,
    jabatan: JABATAN[i] ?? 'ANGGOTA',
    nik,
    kk,
    nikIndeks: `nik:${nik}`,
    kkIndeks: `kk:${kk}`,
    tanggalLahir,
    umur,
    jenisKelamin,
    desaKode: DESA_BALLA,
    pendidikan,
    pekerjaan,
    bisaBaca: true,
    bisaTulis: true,
    bisaHitung: true,
    keluargaAsn: false,
    desil,
  }),
);

export const KELOMPOK: KelompokRingkas & {
  nama: string;
  jenisUsaha: string;
  dibentuk: string;
  bank: string;
  rekening: string;
  atasNama: string;
} = {
  nama: 'KUBE Sipatuo (contoh)',
  desaKode: DESA_BALLA,
  kategori: 'HARIAN',
  jenisUsaha: 'Kios sembako',
  dibentuk: '2025-02-05',
  adaYangHadirSosialisasi: true,
  bank: 'BRI Unit Baraka',
  rekening: '0000-01-099901-53-1',
  atasNama: 'KUBE SIPATUO',
};

export type OrangContoh = {
  nik: string;
  kk: string;
  jenisKelamin: 'L' | 'P';
  tanggalLahir: string;
};

/** Days of birth from 1966-04-01 on; all are 18 to 58 years old on HARI_INI. */
const HARI_LAHIR = 14_900;

/**
 * An invented person for any seed: valid NIK and KK of Enrekang with serials 99xx, which no office
 * hands out. Different seeds give different numbers (up to 365.000).
 */
export function nikContoh(seed: number): OrangContoh {
  const blok = Math.floor(seed / 100);
  const urut = seed % 100;
  // 7919 is prime to both ranges, so each block lands on a day of its own
  const tanggalLahir = tambahHari('1966-04-01', (blok * 7919 + urut * 137) % HARI_LAHIR);
  const terbit = tambahHari('2010-01-01', (blok * 7919) % 3650);
  const perempuan = seed % 2 === 1;
  const daerah = `7316${String((seed % 12) + 1).padStart(2, '0')}`;
  const serial = `99${String(urut).padStart(2, '0')}`;
  return {
    nik: `${daerah}${hhbbtt(tanggalLahir, perempuan ? 40 : 0)}${serial}`,
    kk: `${daerah}${hhbbtt(terbit, 0)}${serial}`,
    jenisKelamin: perempuan ? 'P' : 'L',
    tanggalLahir,
  };
}

function hhbbtt(tanggal: string, tambah: number): string {
  const [tahun = '', bulan = '', hari = ''] = tanggal.split('-');
  return `${String(Number(hari) + tambah).padStart(2, '0')}${bulan}${tahun.slice(2)}`;
}

import { describe, expect, it } from 'vitest';
import { bacaBaris, barisKosong, type IsiSel } from '@/lib/data-terpadu/baris';
import {
  cariKepala,
  kenaliKolom,
  kolomKembar,
  kolomWajibKurang,
  terlaluBanyakSalah,
  urutPeriode,
} from '@/lib/data-terpadu/rules';

const HARI = new Date('2025-03-12T09:00:00+08:00');
const P = { nik: 0, nama: 1, kk: 2, lahir: 3, jenisKelamin: 4, desil: 5, wilayah: 6 };
const BAIK: IsiSel[] = [
  '7316035505900001',
  "Hj. St. Ma'ru",
  '7316030101180001',
  '15/05/1990',
  'P',
  '3',
  '73.16.03.1021',
];
const baca = (ubah: Record<number, IsiSel> = {}) =>
  bacaBaris(
    BAIK.map((s, i) => (i in ubah ? ubah[i] : s)),
    P,
    { kabupaten: '7316', hari: HARI },
  );

describe('mengenali kolom kantor', () => {
  it('judul dikenal dalam ejaan yang lazim, yang pertama dipakai', () => {
    const judul = [
      'No',
      'NO. KK',
      'NIK',
      'Nama Lengkap',
      'TGL_LAHIR',
      'L/P',
      'Desil',
      'KODE DESA',
      'NIK',
    ];
    expect(kenaliKolom(judul)).toEqual({
      kk: 1,
      nik: 2,
      nama: 3,
      lahir: 4,
      jenisKelamin: 5,
      desil: 6,
      wilayah: 7,
    });
  });

  it('kepala dicari di bawah judul kantor', () => {
    expect(cariKepala([['DINAS SOSIAL'], ['', ''], ['NO', 'NIK', 'NAMA'], ['1', '73', 'A']])).toBe(
      2,
    );
    expect(cariKepala([[''], ['a', 'b']])).toBe(1);
  });

  it('kolom wajib dan kolom kembar disebut', () => {
    expect(kolomWajibKurang({ nama: 1 })).toEqual(['nik']);
    expect(kolomKembar({ nik: 1, nama: 1 })).toBeDefined();
    expect(kolomKembar({ nik: 0, nama: 1 })).toBeUndefined();
  });
});

describe('bacaBaris', () => {
  it('baris lengkap', () => {
    expect(baca()).toEqual({
      ok: true,
      orang: {
        nama: "Hj. St. Ma'ru",
        namaBaku: 'siti maru',
        nik: '7316035505900001',
        kk: '7316030101180001',
        lahir: '1990-05-15',
        jenisKelamin: 'P',
        desil: 3,
        wilayah: '7316031021',
      },
    });
  });

  it('yang kosong diambil dari NIK, desil boleh tidak ada', () => {
    expect(baca({ 2: null, 3: '', 4: null, 5: '-', 6: '' })).toMatchObject({
      ok: true,
      orang: { kk: null, lahir: '1990-05-15', jenisKelamin: 'P', desil: null, wilayah: '7316' },
    });
  });

  it.each<[string, Record<number, IsiSel>, string]>([
    ['nik', { 0: '73160355059' }, '11 angka'],
    ['nik', { 0: 7316035505900001 }, 'sebagai angka'],
    ['nik', { 0: undefined }, 'rumus'],
    ['nama', { 1: ' . ' }, 'Nama belum diisi.'],
    ['kk', { 2: '12' }, '16 angka'],
    ['lahir', { 3: '31-02-1990' }, 'tidak terbaca'],
    ['jenisKelamin', { 4: 'x' }, 'L atau P'],
    ['desil', { 5: '11' }, '1 sampai 10'],
    ['wilayah', { 6: '7318010001' }, 'di luar kabupaten'],
  ])('%s salah: %j', (kolom, ubah, pesan) => {
    const hasil = baca(ubah);
    expect(hasil).toMatchObject({ ok: false, kolom });
    expect(!hasil.ok && hasil.pesan).toContain(pesan);
    expect(JSON.stringify(hasil)).not.toContain('73160355059');
  });

  it('baris tanpa isi di kolom yang dipakai dilewati', () => {
    expect(barisKosong([null, '', null], { nik: 0, nama: 1 })).toBe(true);
    expect(barisKosong([null, 'A'], { nik: 0, nama: 1 })).toBe(false);
  });
});

it('periode berurutan, dan lebih dari separuh salah berarti berkas yang salah', () => {
  const urut = ['2024', '2025-Q1', '2025-04', '2025-Q2'].map(urutPeriode);
  expect([...urut].sort((a, b) => a - b)).toEqual(urut);
  expect(terlaluBanyakSalah(5, 10)).toBe(false);
  expect(terlaluBanyakSalah(6, 10)).toBe(true);
});

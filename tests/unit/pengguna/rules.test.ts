import { describe, expect, it } from 'vitest';
import {
  awalanBersama,
  beban,
  bertumpuk,
  bolehMemberi,
  PERAN_DIBERI,
  peranUntukAdmin,
  tingkatCocok,
  uraiKode,
} from '@/lib/pengguna/rules';
import { kodePeran, wilayahRumah } from '@/lib/pengguna/rumah';
import { AturPengguna, BuatPengguna } from '@/lib/pengguna/schema';

const NASIONAL = { wilayah: [''] };
const ENREKANG = { wilayah: ['7316'] };

describe('kode wilayah yang diketik', () => {
  it('menerima titik, beberapa kode, dan kata nasional', () => {
    expect(uraiKode('73.16.03.1021')).toEqual(['7316031021']);
    expect(uraiKode('73, 74;75')).toEqual(['73', '74', '75']);
    expect(uraiKode(' Nasional ')).toEqual(['']);
    expect(uraiKode('7316 7316')).toEqual(['7316']);
  });

  it.each(['', '731', 'Enrekang', '7316 nasional', '73-16'])('menolak %j', (teks) => {
    expect(uraiKode(teks)).toBeNull();
  });
});

describe('admin hanya memberi peran di wilayahnya', () => {
  it('admin kabupaten tidak memberi peran pusat, nasional, atau kabupaten lain', () => {
    expect(bolehMemberi(ENREKANG, 'DESA', ['7316031021'])).toBeNull();
    expect(bolehMemberi(ENREKANG, 'DESA', ['7318011001'])).toContain('di luar wilayah');
    expect(bolehMemberi(ENREKANG, 'PROVINSI', ['73'])).toContain('di luar wilayah');
    expect(bolehMemberi(ENREKANG, 'PUSAT_DIREKTUR', ['7316'])).toContain('admin nasional');
    expect(bolehMemberi(ENREKANG, 'ADMIN', [''])).toContain('admin nasional');
    expect(bolehMemberi(ENREKANG, 'AUDITOR', ['7316', '7318'])).toContain('di luar wilayah');
    expect(bolehMemberi(NASIONAL, 'PUSAT_DIREKTUR', ['73'])).toBeNull();
  });

  it('ketua dan anggota lahir dari kode aktivasi saja', () => {
    expect(PERAN_DIBERI).not.toContain('KETUA');
    expect(PERAN_DIBERI).not.toContain('ANGGOTA');
    expect(PERAN_DIBERI).toHaveLength(12);
  });

  it('pilihan peran mengikuti jangkauan admin', () => {
    expect(peranUntukAdmin(NASIONAL)).toEqual(PERAN_DIBERI);
    const boleh = peranUntukAdmin(ENREKANG);
    expect(boleh).toContain('PENDAMPING');
    expect(boleh).not.toContain('PROVINSI');
    expect(boleh).not.toContain('PUSAT_VERIFIKATOR');
  });

  it('tiap peran punya tingkat wilayah sendiri', () => {
    expect(tingkatCocok('DESA', ['7316031021'])).toBe(true);
    expect(tingkatCocok('DESA', ['731603'])).toBe(false);
    expect(tingkatCocok('PENDAMPING', ['7316', '7318'])).toBe(true);
    expect(tingkatCocok('PENDAMPING', ['731603'])).toBe(false);
    expect(tingkatCocok('DINAS_KADIS', [''])).toBe(false);
    expect(tingkatCocok('PUSAT_VERIFIKATOR', [''])).toBe(true);
  });
});

describe('rumah sebuah akun', () => {
  const hari = new Date('2025-03-12');
  const peran = (wilayah: string[], sampai: string | null = null) => ({
    wilayah,
    sampai: sampai ? new Date(sampai) : null,
    kelompok: null,
  });

  it('awalan yang sama dari semua kode', () => {
    expect(awalanBersama(['7316'])).toBe('7316');
    expect(awalanBersama(['7316', '7316031021'])).toBe('7316');
    expect(awalanBersama(['7316', '73'])).toBe('73');
    expect(awalanBersama(['7316', '7318'])).toBe('731');
    expect(awalanBersama(['7316', ''])).toBe('');
    expect(awalanBersama([])).toBe('');
  });

  it('yang juga bekerja untuk provinsi bukan lagi urusan admin kabupaten', () => {
    expect(wilayahRumah([peran(['7316']), peran(['73'])], hari)).toBe('73');
  });

  it('peran yang lewat tidak ikut, kecuali semuanya sudah lewat', () => {
    expect(wilayahRumah([peran(['7318'], '2025-03-11'), peran(['7316'])], hari)).toBe('7316');
    expect(wilayahRumah([peran(['7318'], '2025-03-12'), peran(['7316'])], hari)).toBe('731');
    expect(wilayahRumah([peran(['7318'], '2024-01-01')], hari)).toBe('7318');
  });

  it('anggota tinggal di desa kelompoknya', () => {
    expect(kodePeran({ wilayah: [], kelompok: { wilayah: '7316031021' } })).toEqual(['7316031021']);
  });
});

describe('masa dan beban', () => {
  it('kedua ujung ikut dihitung', () => {
    const jan = { dari: '2025-01-01', sampai: '2025-01-31' };
    expect(bertumpuk(jan, { dari: '2025-01-31', sampai: null })).toBe(true);
    expect(bertumpuk(jan, { dari: '2025-02-01', sampai: null })).toBe(false);
    expect(
      bertumpuk({ dari: '2025-01-01', sampai: null }, { dari: '2024-01-01', sampai: null }),
    ).toBe(true);
    expect(bertumpuk({ dari: '2024-01-01', sampai: '2024-12-31' }, jan)).toBe(false);
  });

  it('kelompok dibagi rata, dibulatkan ke atas', () => {
    expect(beban(0, 1)).toBe(0);
    expect(beban(21, 2)).toBe(11);
    expect(beban(3, 0)).toBe(3);
  });
});

describe('isian pengguna', () => {
  const dasar = { nama: 'Andi', peran: 'DESA', wilayah: '7316031021' };

  it('nama pengguna huruf kecil dan tidak menyerupai nomor HP', () => {
    const nama = (n: string) => BuatPengguna.safeParse({ ...dasar, namaPengguna: n });
    expect(nama(' Desa.Balla ').data?.namaPengguna).toBe('desa.balla');
    expect(nama('').data?.namaPengguna).toBeUndefined();
    for (const n of ['ab', '081234567890', 'desa balla', '.desa', 'desa..balla', 'désa'])
      expect(nama(n).error?.issues[0]?.path, n).toEqual(['namaPengguna']);
  });

  it('tanggal boleh kosong, yang salah ditolak', () => {
    expect(BuatPengguna.parse({ ...dasar, dari: '', sampai: '' })).toEqual({
      ...dasar,
      wilayah: ['7316031021'],
    });
    expect(BuatPengguna.safeParse({ ...dasar, dari: '2025-02-30' }).success).toBe(false);
  });

  it('centang yang tidak dikirim berarti tidak', () => {
    const id = '0b0e4f2a-4d2c-4e55-9a55-1c2d3e4f5a6b';
    expect(AturPengguna.parse({ id, nama: 'Andi' }).nonaktif).toBe(false);
    expect(AturPengguna.parse({ id, nama: 'Andi', nonaktif: 'ya' }).nonaktif).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { type Kursi, sesudahKursi } from '@/lib/kelompok/kursi';
import { tungguGanti } from '@/lib/kelompok/tunggu-ganti';

const pada = (hari: number) => new Date(Date.UTC(2025, 5, hari));

describe('menunggu siapa', () => {
  const usul = { apa: 'usul', peran: 'ANGGOTA', pada: pada(1) } as const;
  const dukung = { apa: 'dukung', peran: 'ANGGOTA', pada: pada(2) } as const;
  const desa = { apa: 'setuju', peran: 'DESA', pada: pada(3) } as const;

  it('satu anggota menunggu yang kedua; ketua dan pendamping tidak', () => {
    expect(tungguGanti([usul], false)).toMatchObject({ dukungan: true, sejak: pada(1) });
    expect(tungguGanti([usul, dukung], false)).toMatchObject({ dukungan: false, sejak: pada(2) });
    for (const peran of ['KETUA', 'PENDAMPING'] as const)
      expect(tungguGanti([{ ...usul, peran }], false).dukungan).toBe(false);
  });

  it('sesudah ditetapkan Kabid juga, dalam urutan mana pun', () => {
    expect(tungguGanti([usul, dukung], false).kantor).toEqual(['DESA']);
    expect(tungguGanti([usul, dukung], true).kantor).toEqual(['DESA', 'DINAS_KABID']);
    expect(tungguGanti([usul, dukung, desa], true).kantor).toEqual(['DINAS_KABID']);
    const kabid = { ...desa, peran: 'DINAS_KABID' } as const;
    expect(tungguGanti([usul, dukung, kabid], true).kantor).toEqual(['DESA']);
  });
});

describe('kursi sesudah berganti', () => {
  const kelompok: { id: string; jabatan: Kursi['jabatan'] }[] = [
    { id: 'a', jabatan: 'KETUA' },
    { id: 'b', jabatan: 'SEKRETARIS' },
    { id: 'c', jabatan: 'ANGGOTA' },
  ];
  const kursi = (jabatan: Kursi['jabatan'], id: string): Kursi => ({
    jabatan,
    keluar: null,
    masuk: { id, nama: id },
  });
  const hasil = (...k: Kursi[]) => sesudahKursi(kelompok, k).map((a) => a.jabatan);

  it('yang digantikan menjadi anggota biasa, yang lain tetap', () => {
    expect(hasil(kursi('KETUA', 'c'))).toEqual(['ANGGOTA', 'SEKRETARIS', 'KETUA']);
  });

  it('dua pengurus bertukar kursi', () => {
    expect(hasil(kursi('KETUA', 'b'), kursi('SEKRETARIS', 'a'))).toEqual([
      'SEKRETARIS',
      'KETUA',
      'ANGGOTA',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { kelompok } from '@/lib/core/lifecycle/kelompok';
import {
  HIDUP,
  jabatanBerikut,
  kurangDari,
  kurangTahap,
  PAGAR_TEMUAN,
  SYARAT_TAHAP,
  sebutDesa,
  type TemuanKelompok,
} from '@/lib/kelompok/rules';

const temuan = (
  kode: TemuanKelompok['kode'],
  berat: TemuanKelompok['berat'] = 'tolak',
  pesan = `${kode}.`,
): TemuanKelompok => ({ kode, berat, pesan });

describe('pagar dari temuan', () => {
  it('setiap pagar dari panah ajukanPengesahan punya asal', () => {
    const pagar = new Set<string>(Object.values(PAGAR_TEMUAN));
    const needs = kelompok.transitions['kelompok.ajukanPengesahan'].needs;
    expect(needs.filter((n) => !pagar.has(n))).toEqual(['beritaAcaraMusyawarah']);
    expect([...pagar].filter((p) => !needs.some((n) => n === p))).toEqual([]);
  });

  it('hanya temuan yang menolak menutup pagar', () => {
    expect(
      kurangDari([temuan('sosialisasi', 'peringatan'), temuan('desa-lain', 'peringatan')]),
    ).toEqual({});
    expect(kurangDari([temuan('kk-sama'), temuan('keluarga-asn')])).toEqual({
      tidakGanda: 'kk-sama.',
      syaratAnggota: 'keluarga-asn.',
    });
  });

  it('paling banyak dua kalimat, sisanya dihitung', () => {
    const empat = ['satu.', 'dua.', 'tiga.', 'empat.'].map((p) => temuan('usia', 'tolak', p));
    expect(kurangDari(empat).syaratAnggota).toBe('satu. dua. Masih ada 2 hal lagi.');
  });
});

describe('tahap', () => {
  it('kelompok hidup sama dengan daftar di basis data', () => {
    expect([...HIDUP].sort()).toEqual([
      'BERJALAN',
      'DISAHKAN',
      'MENUNGGU_PENGESAHAN',
      'TIDAK_AKTIF',
    ]);
  });

  it('di DRAF data boleh diubah, sesudahnya tidak', () => {
    expect(Object.keys(kurangTahap('DRAF')).sort()).toEqual([
      'kelompok.bukaBerkas',
      'kelompok.catatPekerjaan',
      'kelompok.gantiAnggota',
      'kelompok.gantiPengurus',
      'kelompok.kodeAktivasi',
      'kelompok.setujuiGanti',
    ]);
    expect(kurangTahap('MENUNGGU_PENGESAHAN')).toHaveProperty(['kelompok.ubahAnggota']);
    expect(Object.keys(kurangTahap('BUBAR'))).toHaveLength(Object.keys(SYARAT_TAHAP).length);
  });
});

describe('sebutan', () => {
  it('1xxx adalah kelurahan, yang lain desa', () => {
    expect(sebutDesa('7316031021')).toBe('Lurah');
    expect(sebutDesa('7316032003')).toBe('Kepala Desa');
  });

  it('jabatan berikut mengisi pengurus dulu', () => {
    expect(jabatanBerikut([])).toBe('KETUA');
    expect(jabatanBerikut(['KETUA', 'BENDAHARA'])).toBe('SEKRETARIS');
    expect(jabatanBerikut(['KETUA', 'SEKRETARIS', 'BENDAHARA', 'ANGGOTA'])).toBe('ANGGOTA');
  });
});

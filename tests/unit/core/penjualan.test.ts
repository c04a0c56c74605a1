import { describe, expect, it } from 'vitest';
import { alarmTanpaJual } from '@/lib/core/penjualan';

const MULAI = '2025-07-01';
const nol = (...tanggal: string[]) => tanggal.map((t) => ({ tanggal: t, jumlah: 0 }));

describe('alarm tanpa penjualan (T31)', () => {
  it('HARIAN dua bulan nol: alarm; TAHUNAN bulan kedua nol: tidak', () => {
    const laporan = nol('2025-08-01', '2025-08-31');
    expect(alarmTanpaJual('HARIAN', MULAI, laporan)).toEqual({
      sejak: MULAI,
      sampai: '2025-08-31',
      bulan: 2,
    });
    expect(alarmTanpaJual('TAHUNAN', MULAI, laporan)).toBeNull();
    expect(alarmTanpaJual('BULANAN', MULAI, laporan)).toBeNull();
  });

  it.each([
    ['HARIAN', '2025-08-29', '2025-08-30'],
    ['BULANAN', '2025-10-28', '2025-10-29'],
    ['TAHUNAN', '2026-08-24', '2026-08-25'],
  ] as const)('%s berbunyi tepat pada batasnya', (kategori, sebelum, tepat) => {
    expect(alarmTanpaJual(kategori, MULAI, nol(sebelum))).toBeNull();
    expect(alarmTanpaJual(kategori, MULAI, nol(tepat))).not.toBeNull();
  });

  it('sesudah satu penjualan hitungan mulai lagi, dan berhenti bila yang terakhir laku', () => {
    const laku = { tanggal: '2025-09-01', jumlah: 50_000 };
    expect(alarmTanpaJual('HARIAN', MULAI, [...nol('2025-08-31'), laku])).toBeNull();
    expect(alarmTanpaJual('HARIAN', MULAI, [...nol('2025-10-30'), laku])).toBeNull();
    expect(alarmTanpaJual('HARIAN', MULAI, [...nol('2025-11-01'), laku])).toMatchObject({
      sejak: '2025-09-01',
      bulan: 2,
    });
  });

  it('urutan laporan tidak penting; tanpa laporan tidak ada yang diketahui', () => {
    expect(alarmTanpaJual('HARIAN', MULAI, nol('2025-09-01', '2025-08-01'))?.sampai).toBe(
      '2025-09-01',
    );
    expect(alarmTanpaJual('HARIAN', MULAI, [])).toBeNull();
    // the companion came before the business began: that visit says nothing about it
    expect(alarmTanpaJual('HARIAN', '2025-10-01', nol('2025-09-15'))).toBeNull();
  });
});

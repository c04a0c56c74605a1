import { describe, expect, it } from 'vitest';
import { perluDiperiksa, putusKontak } from '@/lib/kontak/rules';

describe('pemeriksaan kontak tahunan (rules 2.11)', () => {
  it.each([
    ['2025-03-02', '2026-03-01', false],
    ['2025-03-01', '2026-03-01', true],
    ['2024-01-01', '2026-03-01', true],
  ])('terakhir %s, hari ini %s: %s', (terakhir, hari, perlu) => {
    expect(perluDiperiksa(terakhir, hari)).toBe(perlu);
  });

  it('tanpa nomor hanya nomor baru yang bisa dicatat', () => {
    expect(putusKontak(null, { hasil: 'AKTIF' })).toHaveProperty('salah.hp');
    expect(putusKontak(null, { hasil: 'BARU', hp: '081200000001' })).toMatchObject({
      hp: '081200000001',
      catatan: { hp: null, sebab: 'UBAH', aktif: false },
    });
  });

  it('tidak aktif: nomornya tetap tersimpan, riwayat mengatakannya', () => {
    expect(putusKontak('081200000001', { hasil: 'TIDAK_AKTIF' })).toMatchObject({
      hp: '081200000001',
      catatan: { sebab: 'PERIKSA', aktif: false },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { bulanTanpaKunjungan, persen, rentangOf, sebutBulan } from '@/lib/pendamping/rules';
import { alamatPeriode, bacaPeriode } from '@/lib/pendamping/saring';

describe('masa kinerja pendamping (F2)', () => {
  it.each([
    [{ tahun: 2025, bagian: 'tahun' as const }, '2025-01-01', '2025-12-31'],
    [{ tahun: 2024, bagian: 't1' as const }, '2024-01-01', '2024-03-31'],
    [{ tahun: 2025, bagian: 's2' as const }, '2025-07-01', '2025-12-31'],
  ])('%j', (p, dari, sampai) => {
    expect(rentangOf(p)).toEqual({ dari, sampai });
  });

  it('alamat yang aneh berarti tahun ini penuh; alamatnya bolak-balik sama', () => {
    expect(bacaPeriode({ tahun: 'x', bagian: '9' }, 2026)).toEqual({
      tahun: 2026,
      bagian: 'tahun',
    });
    expect(alamatPeriode('/pendamping', { tahun: 2025, bagian: 't3' })).toBe(
      '/pendamping?tahun=2025&bagian=t3',
    );
  });

  it('bulan kosong: hanya yang lewat, penuh bertugas, dan tanpa kunjungan', () => {
    const tugas = [
      { dari: '2025-01-20', sampai: '2025-05-31' },
      { dari: '2025-09-01', sampai: null },
    ];
    const setahun = { dari: '2025-01-01', sampai: '2025-12-31' };
    const kosong = bulanTanpaKunjungan(tugas, ['2025-03-09', '2025-10-01'], setahun, '2025-11-15');
    expect(kosong).toEqual(['2025-02', '2025-04', '2025-05', '2025-09']);
    expect(sebutBulan(kosong)).toBe('Februari, April, Mei dan September 2025');
    expect(sebutBulan([])).toBe('');
  });

  it('persen dari tidak ada adalah nol', () => {
    expect([persen(1, 3), persen(0, 0)]).toEqual([33, 0]);
  });
});

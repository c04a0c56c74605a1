import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namaBaku } from '@/lib/core/nama-baku';
import {
  hubunganLahir,
  hubunganTempat,
  lahirTertukar,
  SKOR_LIHAT,
  skorMirip,
} from '@/lib/core/orang-mirip';

describe('skorMirip', () => {
  it.each([
    [{ nama: 1, lahir: 'SAMA', tempat: 'DESA' }, 100],
    [{ nama: 1, lahir: 'TERTUKAR', tempat: 'DESA' }, 90],
    [{ nama: 1, lahir: 'SAMA', tempat: 'LAIN' }, 88],
    [{ nama: 0.5, lahir: 'SAMA', tempat: 'KECAMATAN' }, 64],
    [{ nama: 0.4, lahir: 'TERTUKAR', tempat: 'LAIN' }, 42],
    [{ nama: 0, lahir: 'BEDA', tempat: 'LAIN' }, 0],
  ] as const)('%o menjadi %i', (k, skor) => {
    expect(skorMirip(k)).toBe(skor);
  });

  it('nama yang sama saja belum cukup untuk dilihat orang', () => {
    expect(skorMirip({ nama: 1, lahir: 'BEDA', tempat: 'LAIN' })).toBe(SKOR_LIHAT);
    expect(skorMirip({ nama: 0.95, lahir: 'BEDA', tempat: 'LAIN' })).toBeLessThan(SKOR_LIHAT);
  });

  it('selalu bulat antara 0 dan 100, dan tidak turun bila namanya makin mirip', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('SAMA' as const, 'TERTUKAR' as const, 'BEDA' as const),
        fc.constantFrom('DESA' as const, 'KECAMATAN' as const, 'LAIN' as const),
        (nama, lebih, lahir, tempat) => {
          const skor = skorMirip({ nama, lahir, tempat });
          expect(Number.isInteger(skor) && skor >= 0 && skor <= 100).toBe(true);
          expect(skorMirip({ nama: nama + lebih, lahir, tempat })).toBeGreaterThanOrEqual(skor);
        },
      ),
    );
  });
});

describe('hubungan', () => {
  it('hari dan bulan tertukar hanya bila harinya bisa menjadi bulan', () => {
    expect(lahirTertukar('1990-05-07')).toBe('1990-07-05');
    expect(lahirTertukar('1990-05-13')).toBeNull();
    expect(lahirTertukar('1990-05-05')).toBeNull();
    expect(hubunganLahir('1990-05-07', '1990-07-05')).toBe('TERTUKAR');
    expect(hubunganLahir('1990-05-13', '1990-05-13')).toBe('SAMA');
    expect(hubunganLahir('1990-05-13', '1991-05-13')).toBe('BEDA');
  });

  it('tempat: desa, kecamatan, lain', () => {
    expect(hubunganTempat('7316031021', '7316031021')).toBe('DESA');
    expect(hubunganTempat('7316031021', '7316032005')).toBe('KECAMATAN');
    expect(hubunganTempat('7316031021', '7316082005')).toBe('LAIN');
  });

  it('ejaan lain dari nama yang sama dibakukan sama', () => {
    expect(namaBaku('Muh. Yunus')).toBe(namaBaku('MUHAMMAD YUNUS'));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatVolume, jumlahBaris, jumlahTepat, parseVolume } from '@/lib/core/jumlah';
import { RUPIAH_MAKS } from '@/lib/core/rupiah';

describe('parseVolume', () => {
  it.each([
    ['200', 200_000],
    ['2,5', 2_500],
    ['0,125', 125],
    ['1.200', 1_200_000],
    ['1.200,75', 1_200_750],
    [' 3 ', 3_000],
    ['0', 0],
    ['007', 7_000],
  ])('N5: %j → %i thousandths', (text, milli) => {
    expect(parseVolume(text)).toBe(milli);
  });

  it.each([
    [''],
    ['2.5'],
    ['2,'],
    [',5'],
    ['2,1234'],
    ['-2'],
    ['+2'],
    ['1e3'],
    ['2 kg'],
    ['1.20'],
    ['0.500'],
    ['2,5,1'],
    ['٢'],
    ['9007199254741'],
    ['9'.repeat(300)],
  ])('refuses %j', (text) => {
    expect(parseVolume(text)).toBeNull();
  });

  it('reads back what formatVolume wrote', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (m) => parseVolume(formatVolume(m)) === m));
  });
});

describe('formatVolume', () => {
  it.each([
    [2_500, '2,5'],
    [200_000, '200'],
    [1_200_000, '1.200'],
    [125, '0,125'],
    [10, '0,01'],
    [0, '0'],
    [-2_500, '-2,5'],
  ])('%i → %s', (milli, text) => {
    expect(formatVolume(milli)).toBe(text);
  });
});

describe('jumlahBaris', () => {
  it.each([
    [2_500, 13_500, 33_750],
    [1, 500, 1],
    [1, 499, 0],
    [1_500, 1, 2],
    [2_500, 1, 3],
    [333, 1_000, 333],
    [0, 5_000, 0],
    [-1_500, 1, -1],
    [-1_501, 1, -2],
  ])('%i × %i = Rp%i, half rounded up', (volume, harga, jumlah) => {
    expect(jumlahBaris(volume, harga)).toBe(jumlah);
  });

  it('N5: stays exact where a float would not', () => {
    expect(Math.round(0.018 * 1750)).toBe(31);
    expect(jumlahBaris(18, 1750)).toBe(32);
    expect(Math.round((94_156_460 * 8_093_682_488) / 1000)).toBe(762_072_491_434_073);
    expect(jumlahBaris(94_156_460, 8_093_682_488)).toBe(762_072_491_434_072);
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(9_000_000), (volume, harga) => {
        const tepat = BigInt(volume) * BigInt(harga);
        const sisa = BigInt(jumlahBaris(volume, harga)) * 1000n - tepat;
        return sisa > -500n && sisa <= 500n;
      }),
    );
  });

  it('stays at 2^53 − 1 instead of breaking the live sum', () => {
    expect(jumlahBaris(RUPIAH_MAKS, RUPIAH_MAKS)).toBe(RUPIAH_MAKS);
    expect(jumlahBaris(-RUPIAH_MAKS, RUPIAH_MAKS)).toBe(-RUPIAH_MAKS);
    expect(jumlahTepat(RUPIAH_MAKS, RUPIAH_MAKS)).toBeGreaterThan(BigInt(RUPIAH_MAKS));
  });

  it.each([
    [1.5, 1000],
    [1000, 0.5],
    [Number.NaN, 1],
  ])('throws for %s × %s: only whole numbers are stored', (volume, harga) => {
    expect(() => jumlahBaris(volume, harga)).toThrow(RangeError);
  });
});

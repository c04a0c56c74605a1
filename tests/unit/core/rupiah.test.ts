import fc from 'fast-check';
import { toCardinal } from 'n2words/id-ID';
import { describe, expect, it } from 'vitest';
import {
  formatRupiah,
  parseRupiah,
  RUPIAH_MAKS,
  sebutBilangan,
  terbilang,
} from '@/lib/core/rupiah';

const rupiah = fc.oneof(
  fc.integer({ min: 0, max: 50_000_000 }),
  fc.maxSafeNat(),
  fc.constantFrom(0, 1, 999, 1000, 1_000_000, RUPIAH_MAKS),
);

describe('parseRupiah', () => {
  it.each([
    ['13.500', 13_500],
    ['13500', 13_500],
    ['Rp 13.500,00', 13_500],
    ['Rp13.500', 13_500],
    ['Rp. 13.500', 13_500],
    ['Rp.13.500,-', 13_500],
    ['rp 13.500', 13_500],
    ['RP 13.500 ,-', 13_500],
    ['13.500,-', 13_500],
    ['13500,00', 13_500],
    ['  20.000.000 ', 20_000_000],
    ['Rp\u00a020.000.000', 20_000_000],
    ['0', 0],
    ['Rp0', 0],
    ['007', 7],
    ['9.007.199.254.740.991', RUPIAH_MAKS],
    ['9007199254740991', RUPIAH_MAKS],
  ])('N4: reads %j', (text, nilai) => {
    expect(parseRupiah(text)).toBe(nilai);
  });

  it.each([
    [''],
    ['   '],
    ['Rp'],
    ['Rp.'],
    ['-5'],
    ['+5'],
    ['−5'],
    ['1,000'],
    ['13,500'],
    ['13.500,5'],
    ['13.500,50'],
    ['13.500,0'],
    ['13.500,000'],
    ['1.35'],
    ['13.5000'],
    ['1.3500.000'],
    ['1234.567'],
    ['0.500'],
    ['.500'],
    ['500.'],
    ['1..000'],
    ['1e6'],
    ['0x10'],
    ['1_000'],
    ['13 500'],
    ['13.500 rupiah'],
    ['20jt'],
    ['NaN'],
    ['Infinity'],
    ['١٢٣'],
    ['１３５００'],
    ['$5'],
    ['Rp Rp 5'],
    ['9007199254740992'],
    ['9.007.199.254.740.992'],
    ['1'.repeat(400)],
  ])('refuses %j rather than guess', (text) => {
    expect(parseRupiah(text)).toBeNull();
  });

  it('ignores leading zeros however many', () => {
    expect(parseRupiah(`${'0'.repeat(50)}42`)).toBe(42);
  });

  it('reads back what formatRupiah wrote', () => {
    fc.assert(fc.property(rupiah, (n) => parseRupiah(formatRupiah(n)) === n));
  });

  it('answers with null or an exact whole rupiah, whatever is typed', () => {
    const huruf = fc.constantFrom(...'0123456789.,-+ Rp\u00a0e');
    fc.assert(
      fc.property(fc.string({ unit: huruf, maxLength: 24 }), (text) => {
        const n = parseRupiah(text);
        if (n === null) return true;
        const angka = text.replace(/,00\s*$/, '').replace(/[^0-9]/g, '');
        return Number.isSafeInteger(n) && n >= 0 && BigInt(angka) === BigInt(n);
      }),
    );
  });
});

describe('formatRupiah', () => {
  it.each([
    [0, 'Rp0'],
    [999, 'Rp999'],
    [1000, 'Rp1.000'],
    [13_500, 'Rp13.500'],
    [20_000_000, 'Rp20.000.000'],
    [20_000_000n, 'Rp20.000.000'],
    [-150_000, '-Rp150.000'],
    [-0, 'Rp0'],
    [RUPIAH_MAKS, 'Rp9.007.199.254.740.991'],
  ])('%s → %s, without any space', (n, text) => {
    expect(formatRupiah(n)).toBe(text);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('throws for %s', (n) => {
    expect(() => formatRupiah(n)).toThrow(RangeError);
  });
});

describe('terbilang', () => {
  it.each([
    [20_000_000, 'dua puluh juta rupiah'],
    [1000, 'seribu rupiah'],
    [11, 'sebelas rupiah'],
    [19_850_000, 'sembilan belas juta delapan ratus lima puluh ribu rupiah'],
    [0, 'nol rupiah'],
    [100, 'seratus rupiah'],
    [101_000, 'seratus satu ribu rupiah'],
    [1_001_000, 'satu juta seribu rupiah'],
    [20_000_000n, 'dua puluh juta rupiah'],
  ])('T40: %s = %s', (n, kata) => {
    expect(terbilang(n)).toBe(kata);
  });

  it('says the same words as an independent library, up to 2^53 − 1', () => {
    const apaSaja = fc.oneof(
      rupiah,
      fc.nat(2100),
      fc.nat(19).map((p) => 10 ** (p % 16)),
    );
    fc.assert(
      fc.property(apaSaja, (n) => {
        expect(sebutBilangan(n)).toBe(toCardinal(n));
      }),
      { numRuns: 500 },
    );
    expect(terbilang(RUPIAH_MAKS)).toBe(`${toCardinal(RUPIAH_MAKS)} rupiah`);
  });

  it.each([-1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, -1n, 2n ** 53n])(
    'throws RangeError for %s',
    (n) => {
      expect(() => terbilang(n)).toThrow(RangeError);
    },
  );
});

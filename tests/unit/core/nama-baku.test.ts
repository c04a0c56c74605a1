import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIAS, namaBaku } from '@/lib/core/nama-baku';

describe('namaBaku levels what two lists write in two ways', () => {
  it.each([
    ['Muh. Rahmat', 'MUHAMMAD RACHMAT'],
    ['Moh Yusuf', 'Mohammad Yusuf'],
    ['M. Arief', 'Muhammad Arief'],
    ['Abd. Rahman', 'Abdul Rahman'],
    ['St. Aminah', 'SITTI AMINAH'],
    ['Siti Khadijah', 'Sitti Chadijah'],
    ['Hj. St. Aminah', 'Siti Aminah'],
    ['H. Baharuddin', 'Baharudin'],
    ['Hj. Hasnah', 'Hasnah'],
    ['Drs. H. Djamaluddin, M.Si', 'Jamaluddin'],
    ['Soekarno', 'Sukarno'],
    ['Tjahaya', 'Cahaya'],
    ["Baso' Ma’ruf", 'BASO MARUF'],
    ['Rosmiati, S.Pd', 'Rosmiati'],
    ['A. Tenri', 'Andi Tenri'],
    ['José', 'Jose'],
  ])('%s = %s', (a, b) => {
    expect(namaBaku(a)).toBe(namaBaku(b));
  });

  it.each([
    ['Aminah', 'Amina Rahman'],
    ['Siti Aminah', 'Siti Aisyah'],
    ['Muhammad Ali', 'Muhammad Adi'],
  ])('%s is not %s', (a, b) => {
    expect(namaBaku(a)).not.toBe(namaBaku(b));
  });

  it('keeps a name that is nothing but a title, and answers nothing for nothing', () => {
    expect(namaBaku('Haji')).toBe('haji');
    expect(namaBaku(' .,- ')).toBe('');
    expect(namaBaku('Constructor')).toBe('constructor');
  });

  it('is lower case, single spaced, and says the same of its own answer', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (teks) => {
        const baku = namaBaku(teks);
        expect(baku).toBe(baku.toLowerCase());
        expect(baku).not.toMatch(/^ | $| {2}/);
      }),
    );
    for (const bentuk of Object.values(ALIAS))
      expect(namaBaku(namaBaku(bentuk))).toBe(namaBaku(bentuk));
  });
});

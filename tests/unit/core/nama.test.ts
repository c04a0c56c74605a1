import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bersih, bersihParagraf, namaBaku, samaNama } from '@/lib/core/nama';

/** Any code point, lone surrogates and control characters among them. */
const huruf = fc.oneof(
  fc.integer({ min: 0, max: 0x10ffff }).map((n) => String.fromCodePoint(n)),
  fc.integer({ min: 0, max: 0x24f }).map((n) => String.fromCodePoint(n)),
  fc.constantFrom(' ', '\n', '\u0000', '\u200b', '\u202e', '\ud800', '\u0301', '\ufeff'),
);

describe('namaBaku and samaNama (T22)', () => {
  it.each([
    ['KUBE SIPATUO', 'Sipatuo'],
    ['K.U.B.E. Sipatuo', 'kube sipatuo'],
    ['KUBE "Sipatuo"', 'KUBE “Sipatuo”'],
    ['KUBE QQ SIPATUO', 'Sipatuo'],
    ['Q.Q. Sipatuo', 'SIPATUO'],
    ['Kelompok Usaha Bersama Sipatuo', 'SIPATUO'],
    ["Batu Ke'de", 'BATU KE’DE'],
    ['Batu Keʼde', 'BATU KEDE'],
    ['Batu Ke´de', 'BATU KE`DE'],
    ['Abd. Rasyid', 'ABD RASYID'],
    ['Abd.Rasyid', 'abd rasyid'],
    ['  Sipatuo   Jaya ', 'SIPATUO-JAYA'],
    ['Sipatuo\u00a0Jaya', 'Sipatuo Jaya'],
    ['Résa', 'RESA'],
    ['Kelompok Usaha KUBE Bersama Sipatuo', 'Sipatuo'],
  ])('%j is %j', (a, b) => {
    expect(samaNama(a, b)).toBe(true);
    expect(samaNama(b, a)).toBe(true);
  });

  it.each([
    ['Sipatuo', 'Sipatuo II'],
    ['Sipatuo', 'Abd Rasyid'],
    ['KUBE SIPATUO QQ ABD RASYID', 'KUBE SIPATUO'],
    ['Kubera', 'ra'],
    ['', ''],
    ['KUBE', 'KUBE'],
    ['...', '"'],
  ])('%j is not %j', (a, b) => {
    expect(samaNama(a, b)).toBe(false);
  });

  it('writes the bare name in capitals', () => {
    expect(namaBaku('KUBE "Sipatuo" (contoh)')).toBe('SIPATUO CONTOH');
  });

  it('is stable: the bare name of a bare name is itself', () => {
    const kata = fc.constantFrom(
      ...['KUBE', 'K.U.B.E.', 'QQ', 'Q/Q', 'Kelompok', 'Usaha', 'Bersama', 'Sipatuo'],
      ...["Ke'de", 'straße', 'ǆ', 'ŉ', '´', '.', ' ', '-', ''],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(kata, huruf), { maxLength: 12 }),
        fc.boolean(),
        (isi, rapat) => {
          const baku = namaBaku(isi.join(rapat ? '' : ' '));
          expect(namaBaku(baku)).toBe(baku);
          expect(` ${baku} `).not.toMatch(/ (KUBE|QQ|KELOMPOK USAHA BERSAMA) |[.'"´]/);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('bersih (F76)', () => {
  it.each([
    ["  Baso'  ", "Baso'"],
    ["Batu   Ke'de", "Batu Ke'de"],
    ['Aku’', 'Aku’'],
    ["Baso' <b>tebal</b>", "Baso' <b>tebal</b>"],
    ['baris\r\nbaru\tjuga', 'baris baru juga'],
    ['tanpa\u00a0jeda', 'tanpa jeda'],
    ['nol\u0000byte', 'nolbyte'],
    ['\u202eterbalik\u202c', 'terbalik'],
    ['a \u200b b', 'a b'],
    ['pecah\ud800an', 'pecahan'],
    ['e\u0301', '\u00e9'],
    ['\ufeffawal', 'awal'],
    ['   ', ''],
  ])('%j → %j', (text, hasil) => {
    expect(bersih(text)).toBe(hasil);
  });

  it('leaves clean text alone, and what it leaves is storable', () => {
    fc.assert(
      fc.property(fc.array(huruf, { maxLength: 40 }), (isi) => {
        const hasil = bersih(isi.join(''));
        expect(bersih(hasil)).toBe(hasil);
        expect(hasil).not.toMatch(/[\p{Cc}\p{Cs}]|\s\s|^\s|\s$/u);
        expect(hasil).toBe(hasil.normalize('NFC'));
      }),
    );
  });
});

describe('bersihParagraf', () => {
  it('keeps paragraphs, one empty line at most', () => {
    const text = "\r\n Maksud  kami \r\n\r\n\r\n\r\nTujuan:\r- Baso'\n";
    expect(bersihParagraf(text)).toBe("Maksud kami\n\nTujuan:\n- Baso'");
  });
});

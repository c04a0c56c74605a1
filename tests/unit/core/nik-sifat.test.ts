import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseKk, parseNik } from '@/lib/core/nik';
import { SEKARANG } from '@/scripts/muat/sipatuo';

/** Properties of rules.md 2.6 over arbitrary input; the examples of 4.3 stand in nik.test.ts. */

const pemisah = fc.constantFrom(' ', '.', '-', '\u00a0', '\t', '–');
const angka16 = fc.stringMatching(/^\d{16}$/);

/** The digits with separators strewn between them, as people read them aloud. */
const bersela = (digit: fc.Arbitrary<string>) =>
  fc.tuple(digit, fc.array(fc.tuple(fc.nat(16), pemisah), { maxLength: 8 })).map(([d, sela]) => ({
    digit: d,
    teks: sela.reduce((t, [di, p]) => t.slice(0, di) + p + t.slice(di), d),
  }));

describe('NIK dan KK, sembarang isian', () => {
  it('spasi, titik, dan tanda hubung tidak mengubah jawaban', () => {
    fc.assert(
      fc.property(bersela(angka16), ({ digit, teks }) => {
        expect(parseNik(teks, SEKARANG)).toEqual(parseNik(digit, SEKARANG));
        expect(parseKk(teks)).toEqual(parseKk(digit));
      }),
    );
  });

  it('selain 16 angka selalu ditolak dengan sebabnya', () => {
    const lain = fc.stringMatching(/^\d{1,30}$/).filter((t) => t.length !== 16);
    fc.assert(
      fc.property(lain, (teks) => {
        expect(parseNik(teks, SEKARANG)).toMatchObject({ ok: false, kode: 'nik-16-angka' });
        expect(parseKk(teks)).toMatchObject({ ok: false, kode: 'kk-16-angka' });
      }),
    );
  });

  it('tidak pernah melempar dan tidak pernah mengulang nomornya dalam kalimat', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), angka16), (teks) => {
        for (const hasil of [parseNik(teks, SEKARANG), parseKk(teks)]) {
          const kalimat = hasil.ok ? hasil.peringatan.join(' ') : hasil.pesan;
          if (/^\d{16}$/.test(teks)) expect(kalimat).not.toContain(teks);
          if (hasil.ok) expect('nik' in hasil ? hasil.nik : hasil.kk).toMatch(/^\d{16}$/);
        }
      }),
    );
  });

  it('perempuan: hari ditambah 40, tanggal lahirnya sama', () => {
    const tanggal = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(tanggal, fc.integer({ min: 30, max: 99 }), ([hari, bulan], tahun) => {
        const dua = (n: number) => String(n).padStart(2, '0');
        const nik = (h: number) => parseNik(`731603${dua(h)}${dua(bulan)}${tahun}0007`, SEKARANG);
        const [l, p] = [nik(hari), nik(hari + 40)];
        expect([l.ok && l.jenisKelamin, p.ok && p.jenisKelamin]).toEqual(['L', 'P']);
        expect(l.ok && l.tanggalLahir).toBe(p.ok && p.tanggalLahir);
      }),
    );
  });

  it('KK: nomor urut 0000 ditolak, tanggal terbit yang tidak ada hanya diperingatkan', () => {
    fc.assert(
      fc.property(angka16, (teks) => {
        const hasil = parseKk(teks);
        expect(hasil.ok).toBe(!teks.endsWith('0000'));
        if (hasil.ok && hasil.tanggalTerbit === null)
          expect(hasil.peringatan.length).toBeGreaterThan(0);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  angkaIndonesia,
  apakahHariKerja,
  hariIni,
  hariKerja,
  jamIndonesia,
  kabisat,
  labelZona,
  namaHari,
  parseTanggal,
  selisihHari,
  tambahHari,
  tambahHariKerja,
  tanggalIndonesia,
  tanggalTerbilang,
  umur,
  waktuIndonesia,
  type Zona,
} from '@/lib/core/tanggal';

const tanggal = fc.integer({ min: 0, max: 60_000 }).map((n) => tambahHari('1930-01-01', n));
const ZONA: readonly Zona[] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

describe('dates and times in words (T42)', () => {
  it.each([
    ['2025-03-12', '12 Maret 2025'],
    ['2025-08-01', '1 Agustus 2025'],
    ['2024-02-29', '29 Februari 2024'],
  ])('%s → %s', (text, kata) => {
    expect(tanggalIndonesia(text)).toBe(kata);
  });

  it.each([
    ['Asia/Jakarta', '12 Agustus 2025, 09.41 WIB'],
    ['Asia/Makassar', '12 Agustus 2025, 10.41 WITA'],
    ['Asia/Jayapura', '12 Agustus 2025, 11.41 WIT'],
  ] as const)('%s: %s', (zona, kata) => {
    const saat = new Date('2025-08-12T02:41:59.999Z');
    expect(waktuIndonesia(saat, zona)).toBe(kata);
    expect(kata).toContain(`${jamIndonesia(saat, zona)} ${labelZona(zona)}`);
  });

  it('a berita acara says day and date in words', () => {
    expect(tanggalTerbilang('2025-03-12')).toBe(
      'Rabu, tanggal dua belas, bulan Maret, tahun dua ribu dua puluh lima',
    );
  });

  it('agrees with the language data of the platform', () => {
    const format = new Intl.DateTimeFormat('id-ID', {
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    fc.assert(
      fc.property(tanggal, (t) => {
        const kata = `${namaHari(t)}, ${tanggalIndonesia(t)}`;
        expect(format.format(new Date(`${t}T00:00:00Z`))).toBe(kata);
      }),
    );
  });

  it.each(['2025-02-30', '', '12-03-2025'])('throws for %j: it must be parsed first', (text) => {
    expect(() => tanggalIndonesia(text)).toThrow(RangeError);
  });

  it('throws for an invalid Date', () => {
    expect(() => waktuIndonesia(new Date(Number.NaN), 'Asia/Makassar')).toThrow(RangeError);
  });
});

describe('hariIni', () => {
  it('has midnight where the office is', () => {
    const malam = new Date('2025-03-11T16:00:00Z');
    expect(hariIni(malam, 'Asia/Jakarta')).toBe('2025-03-11');
    expect(hariIni(malam, 'Asia/Makassar')).toBe('2025-03-12');
    expect(hariIni(new Date(malam.getTime() - 1), 'Asia/Makassar')).toBe('2025-03-11');
    expect(hariIni(malam, 'Asia/Jayapura')).toBe('2025-03-12');
  });

  it('agrees with the zone data of the platform', () => {
    const saat = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2060-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(saat, fc.constantFrom(...ZONA), (d, timeZone) => {
        const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
        expect(hariIni(d, timeZone)).toBe(format.format(d));
      }),
    );
  });
});

describe('parseTanggal', () => {
  it.each(['2025-03-12', '2024-02-29', '2000-02-29', '1925-12-31'])('takes %s', (text) => {
    expect(parseTanggal(text)).toBe(text);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-5',
    '0000-01-01',
    '12-03-2025',
    '2025/03/12',
    ' 2025-03-12',
    '2025-03-12\n',
    '2025-03-12T00:00',
    '٢٠٢٥-٠٣-١٢',
    '',
  ])('refuses %j', (text) => {
    expect(parseTanggal(text)).toBeNull();
  });

  it('knows leap years', () => {
    expect([1900, 1989, 2000, 2023, 2024, 2100].filter(kabisat)).toEqual([2000, 2024]);
  });
});

describe('umur', () => {
  it.each([
    ['2007-03-12', '2025-03-12', 18],
    ['2007-03-13', '2025-03-12', 17],
    ['1985-04-12', '2025-03-12', 39],
    ['1988-02-29', '2025-02-28', 36],
    ['1988-02-29', '2025-03-01', 37],
    ['2025-03-12', '2025-03-12', 0],
    ['2025-03-13', '2025-03-12', -1],
  ])('born %s is on %s %i years old', (lahir, pada, tahun) => {
    expect(umur(lahir, pada)).toBe(tahun);
  });
});

describe('selisihHari', () => {
  it('counts calendar days, also over 29 February and backwards', () => {
    expect(selisihHari('2025-07-01', '2025-07-31')).toBe(30);
    expect(selisihHari('2024-02-28', '2024-03-01')).toBe(2);
    expect(selisihHari('2025-03-12', '2025-03-10')).toBe(-2);
  });

  it('undoes tambahHari', () => {
    fc.assert(
      fc.property(tanggal, fc.integer({ min: -40_000, max: 40_000 }), (t, n) => {
        return selisihHari(t, tambahHari(t, n)) === n && parseTanggal(tambahHari(t, n)) !== null;
      }),
    );
  });
});

describe('hariKerja', () => {
  const libur = new Set(['2025-01-27', '2025-01-28', '2025-01-29', '2025-03-29']);

  it.each([
    ['2025-02-24', '2025-02-24', 0, 'the day itself'],
    ['2025-02-24', '2025-02-26', 2, 'Monday to Wednesday'],
    ['2025-02-28', '2025-03-03', 1, 'Friday to Monday'],
    ['2025-02-28', '2025-03-02', 0, 'Friday to Sunday'],
    ['2025-01-24', '2025-01-30', 1, 'over three holidays'],
    ['2025-03-28', '2025-03-31', 1, 'a holiday on Saturday costs nothing more'],
    ['2025-03-03', '2025-02-28', 0, 'backwards'],
    ['2025-01-01', '2026-01-01', 258, 'a year: 261 working days less three'],
  ])('%s … %s = %i (%s)', (dari, sampai, hari) => {
    expect(hariKerja(dari, sampai, libur)).toBe(hari);
  });

  const liburAcak = fc
    .array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 })
    .map((n) => new Set(n.map((i) => tambahHari('2025-01-01', i))));
  const hari2025 = fc.integer({ min: 0, max: 400 }).map((n) => tambahHari('2025-01-01', n));

  it('equals counting day by day', () => {
    fc.assert(
      fc.property(hari2025, fc.nat(120), liburAcak, (dari, jarak, hariLibur) => {
        let jumlah = 0;
        for (let i = 1; i <= jarak; i += 1) {
          const t = tambahHari(dari, i);
          const hari = new Date(`${t}T00:00:00Z`).getUTCDay();
          if (hari !== 0 && hari !== 6 && !hariLibur.has(t)) jumlah += 1;
        }
        expect(hariKerja(dari, tambahHari(dari, jarak), hariLibur)).toBe(jumlah);
      }),
    );
  });

  it('never falls as time goes on, by at most one a day; more holidays never add work', () => {
    fc.assert(
      fc.property(hari2025, fc.nat(120), liburAcak, (dari, jarak, hariLibur) => {
        const kini = hariKerja(dari, tambahHari(dari, jarak), hariLibur);
        const esok = hariKerja(dari, tambahHari(dari, jarak + 1), hariLibur);
        const tanpa = hariKerja(dari, tambahHari(dari, jarak), new Set());
        return kini >= 0 && (esok === kini || esok === kini + 1) && kini <= tanpa;
      }),
    );
  });

  it('the deadline is the working day that makes the count full', () => {
    expect(tambahHariKerja('2025-02-28', 3, libur)).toBe('2025-03-05');
    expect(tambahHariKerja('2025-01-24', 1, libur)).toBe('2025-01-30');
    fc.assert(
      fc.property(hari2025, fc.integer({ min: 1, max: 90 }), liburAcak, (dari, n, hariLibur) => {
        const batas = tambahHariKerja(dari, n, hariLibur);
        expect(hariKerja(dari, batas, hariLibur)).toBe(n);
        expect(apakahHariKerja(batas, hariLibur)).toBe(true);
      }),
    );
    expect(() => tambahHariKerja('2025-01-24', -1, libur)).toThrow(RangeError);
  });
});

describe('angkaIndonesia (T42)', () => {
  it.each([
    [1_234_567.89, undefined, '1.234.567,89'],
    [1000, undefined, '1.000'],
    [0.8, undefined, '0,8'],
    [28.26, 1, '28,3'],
    [100, 1, '100,0'],
    [-0.001, undefined, '0'],
    [-1234.5, undefined, '-1.234,5'],
  ])('%s (%s) → %s', (n, desimal, text) => {
    expect(angkaIndonesia(n, desimal)).toBe(text);
  });

  it('throws for what is no number', () => {
    expect(() => angkaIndonesia(Number.NaN)).toThrow(RangeError);
  });
});

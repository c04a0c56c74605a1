import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NikSah, parseNik } from '@/lib/core/nik';
import { tambahHari, umur } from '@/lib/core/tanggal';
import { HARI_INI, SEKARANG } from '@/scripts/muat/sipatuo';

const baca = (text: string) => parseNik(text, SEKARANG);

function sah(text: string): NikSah {
  const hasil = baca(text);
  if (!hasil.ok) throw new Error(hasil.pesan);
  return hasil;
}

describe('parseNik, every row of reference 4.3 (today = 2025-03-12)', () => {
  it.each([
    ['7316031505900001', 'L', '1990-05-15'],
    ['7316035505900001', 'P', '1990-05-15'],
    ['7316.0315.0590.0001', 'L', '1990-05-15'],
    ['7316032902889001', 'L', '1988-02-29'],
    ['7316031203070003', 'L', '2007-03-12'],
  ] as const)('%s is valid, %s, %s, nothing to compare', (text, jenisKelamin, tanggalLahir) => {
    const nik = text.replaceAll('.', '');
    expect(baca(text)).toEqual({ ok: true, nik, jenisKelamin, tanggalLahir, peringatan: [] });
  });

  it.each([
    ['7316032902899001', '29-02-1989', 'ke-7 sampai ke-12'],
    ['7316033213900001', '32-13', 'ke-7 sampai ke-10'],
    ['7316033104900001', '31-04', 'ke-7 sampai ke-10'],
  ])('%s: the date %s does not exist', (text, tanggal, tempat) => {
    const hasil = baca(text);
    expect(hasil).toMatchObject({ ok: false, kode: 'nik-tanggal' });
    expect(hasil).toHaveProperty('pesan', expect.stringContaining(tanggal));
    expect(hasil).toHaveProperty('pesan', expect.stringContaining(tempat));
  });

  it('speaks the sentence of the style guide', () => {
    expect(baca('7316033213900001')).toEqual({
      ok: false,
      kode: 'nik-tanggal',
      pesan: 'Tanggal lahir di NIK ini 32-13. Periksa lagi angka ke-7 sampai ke-10.',
    });
  });

  it.each([
    ['731603150590001', '15 angka, kurang 1'],
    ['73160315059000012', '17 angka, lebih 1'],
  ])('%s has not 16 digits', (text, kata) => {
    const pesan = expect.stringContaining(kata);
    expect(baca(text)).toEqual({ ok: false, kode: 'nik-16-angka', pesan });
  });

  it('7316031505900000: serial 0000 was never given out', () => {
    expect(baca('7316031505900000')).toMatchObject({ ok: false, kode: 'nik-urut' });
  });

  it('9999991505900001: an unknown province only warns', () => {
    expect(sah('9999991505900001').peringatan).toEqual([
      'Kode provinsi 99 di NIK ini tidak dikenal. Cocokkan dengan KTP.',
    ]);
  });

  it('7371011505900001 (Makassar): registered first elsewhere, only said', () => {
    expect(sah('7371011505900001').peringatan).toEqual([
      'NIK ini terdaftar pertama di luar Enrekang.',
    ]);
  });

  it('7316031505260001: 2026 lies ahead, so 1926, older than 90', () => {
    const hasil = sah('7316031505260001');
    expect(hasil.tanggalLahir).toBe('1926-05-15');
    expect(hasil.peringatan).toEqual(['Menurut NIK ini umurnya 98 tahun. Cocokkan dengan KTP.']);
  });

  it('7316031203070003: eighteen today', () => {
    expect(umur(sah('7316031203070003').tanggalLahir, HARI_INI)).toBe(18);
  });
});

describe('parseNik beyond the examples', () => {
  it.each([
    ' 7316 0315 0590 0001 ',
    '7316-0315-0590-0001',
    '7316–0315–0590–0001',
    '7316\u00a003150590\t0001',
  ])('strips the space, dot and dash of %j', (text) => {
    expect(sah(text).nik).toBe('7316031505900001');
  });

  it.each([
    '731603150590000A',
    '７３１６０３１５０５９００００１',
    '٧٣١٦٠٣١٥٠٥٩٠٠٠٠١',
    '७३१६०३१५०५९००००१',
    '7316,0315,0590,0001',
    '+7316031505900001',
    '7316031505900001n',
    "7316031505900001' OR 1=1",
  ])('refuses %j: only 0–9', (text) => {
    expect(baca(text)).toMatchObject({ ok: false, kode: 'nik-bukan-angka' });
  });

  it.each(['', '   ', '.-'])('says that %j is empty', (text) => {
    const pesan = 'NIK belum diisi.';
    expect(baca(text)).toEqual({ ok: false, kode: 'nik-kosong', pesan });
  });

  it.each([
    ['7316030005900001', 'day 00'],
    ['7316034005900001', 'day 40 belongs to neither sex'],
    ['7316037205900001', 'day 72'],
    ['7316031500900001', 'month 00'],
    ['7316031513900001', 'month 13'],
    ['7316036902890001', 'a woman on 29-02-1989'],
  ])('%s: %s is an error of the date', (text) => {
    expect(baca(text)).toMatchObject({ ok: false, kode: 'nik-tanggal' });
  });

  it('says day 40 as it stands, for forty is added only to a day of 1 or more', () => {
    expect(baca('7316034005900001')).toHaveProperty('pesan', expect.stringContaining('40-05'));
  });

  it('knows the edges: 41 is the first of the month for women, 71 the last', () => {
    expect(sah('7316034101900001')).toMatchObject({
      jenisKelamin: 'P',
      tanggalLahir: '1990-01-01',
    });
    expect(sah('7316037101900001')).toMatchObject({
      jenisKelamin: 'P',
      tanggalLahir: '1990-01-31',
    });
  });

  it('2000 was a leap year', () => {
    expect(sah('7316032902000001').tanggalLahir).toBe('2000-02-29');
  });

  it('reads today in the office zone: at 16.30 UTC Makassar has a new day, Jakarta has not', () => {
    const malam = new Date('2025-03-11T16:30:00Z');
    expect(parseNik('7316031203250001', malam)).toMatchObject({ tanggalLahir: '2025-03-12' });
    expect(parseNik('7316031203250001', malam, 'Asia/Jakarta')).toMatchObject({
      tanggalLahir: '1925-03-12',
    });
  });

  it('measures "elsewhere" from the regency it is given', () => {
    const tator = { kode: '7318', nama: 'Tana Toraja' };
    const hasil = parseNik('7316031505900001', SEKARANG, 'Asia/Makassar', tator);
    expect(hasil).toMatchObject({ peringatan: ['NIK ini terdaftar pertama di luar Tana Toraja.'] });
  });

  it('warns past ninety, not at ninety', () => {
    expect(sah('7316031203350001').peringatan).toEqual([]);
    expect(sah('7316031203340001').peringatan).toEqual([
      'Menurut NIK ini umurnya 91 tahun. Cocokkan dengan KTP.',
    ]);
  });

  it('never repeats the number in a sentence', () => {
    for (const text of ['7316031505900000', '7316033213900001', '731603150590001']) {
      expect(JSON.stringify(baca(text))).not.toContain(text);
    }
  });

  it('reads back every number that was put together by the rule', () => {
    const lahir = fc.integer({ min: 0, max: 36_000 }).map((n) => tambahHari('1926-04-01', n));
    const orang = fc.record({
      lahir,
      perempuan: fc.boolean(),
      daerah: fc.constantFrom('731603', '731612', '737101', '110101', '962001'),
      urut: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(orang, ({ lahir, perempuan, daerah, urut }) => {
        const [tahun = '', bulan = '', hari = ''] = lahir.split('-');
        const h = String(Number(hari) + (perempuan ? 40 : 0)).padStart(2, '0');
        const nik = `${daerah}${h}${bulan}${tahun.slice(2)}${String(urut).padStart(4, '0')}`;
        expect(sah(nik)).toMatchObject({
          nik,
          tanggalLahir: lahir,
          jenisKelamin: perempuan ? 'P' : 'L',
        });
      }),
    );
  });

  it('never throws and never accepts what is not sixteen digits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const hasil = baca(text);
        return !hasil.ok || /^\d{16}$/.test(hasil.nik);
      }),
    );
  });
});

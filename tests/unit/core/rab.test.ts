import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jumlahBaris, parseVolume } from '@/lib/core/jumlah';
import {
  anggaranPas,
  type ButirRab,
  periksaRab,
  rupiahPerKk,
  selisihPagu,
  totalRab,
} from '@/lib/core/rab';
import { parseRupiah, RUPIAH_MAKS } from '@/lib/core/rupiah';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { type KodeRab, RAB } from '../../helpers/rab-contoh';

const PAGU = SETELAN_AWAL.paguPerKelompok;
const A = RAB.A.butir;

const ubah = (uraian: string, isi: Partial<ButirRab>): ButirRab[] =>
  A.map((b) => (b.uraian === uraian ? { ...b, ...isi } : b));

const butir = (isi: Partial<ButirRab>): ButirRab => ({
  uraian: 'Rak display',
  volumeMilli: 1000,
  satuan: 'unit',
  hargaSatuan: 850_000,
  ...isi,
});

describe('budgets A–E (reference 4.2)', () => {
  const kode = Object.keys(RAB) as KodeRab[];

  it.each(kode)('RAB %s: each product as on paper, the sum exactly Rp20.000.000', (k) => {
    for (const b of RAB[k].butir) expect(jumlahBaris(b.volumeMilli, b.hargaSatuan)).toBe(b.jumlah);
    expect(totalRab(RAB[k].butir)).toBe(20_000_000);
    expect(anggaranPas(totalRab(RAB[k].butir), SETELAN_AWAL)).toBe(true);
  });

  it.each(kode)('RAB %s has nothing to refuse and nothing to ask', (k) => {
    expect(periksaRab(RAB[k].butir, SETELAN_AWAL)).toEqual({ salah: [], peringatan: [] });
  });

  it('have 14, 16, 11, 14 and 11 lines', () => {
    expect(kode.map((k) => RAB[k].butir.length)).toEqual([14, 16, 11, 14, 11]);
  });
});

describe('the sum against the ceiling', () => {
  it('N1: A without "Angkutan barang" is 19.300.000, kurang Rp700.000', () => {
    const total = totalRab(A.filter((b) => b.uraian !== 'Angkutan barang'));
    expect(total).toBe(19_300_000);
    expect(selisihPagu(total, PAGU)).toEqual({
      selisih: -700_000,
      arah: 'kurang',
      kalimat: 'kurang Rp700.000',
    });
    expect(anggaranPas(total, SETELAN_AWAL)).toBe(false);
  });

  it('N2: A with four rak is 20.850.000, lebih Rp850.000', () => {
    const total = totalRab(ubah('Rak display', { volumeMilli: 4000 }));
    expect(total).toBe(20_850_000);
    expect(selisihPagu(total, PAGU)).toMatchObject({ arah: 'lebih', kalimat: 'lebih Rp850.000' });
    expect(anggaranPas(total, SETELAN_AWAL)).toBe(false);
  });

  it('step 7x: Angkutan 550.000 instead of 700.000 is kurang Rp150.000', () => {
    const total = totalRab(ubah('Angkutan barang', { hargaSatuan: 550_000 }));
    expect(selisihPagu(total, PAGU).kalimat).toBe('kurang Rp150.000');
  });

  it('equal is pas', () => {
    expect(selisihPagu(PAGU, PAGU)).toEqual({
      selisih: 0,
      arah: 'pas',
      kalimat: 'pas Rp20.000.000',
    });
  });

  it('a year may take the ceiling as a maximum', () => {
    const longgar = { ...SETELAN_AWAL, paguPasMutlak: false };
    expect(anggaranPas(19_999_999, SETELAN_AWAL)).toBe(false);
    expect([0, 1, 19_999_999, PAGU, PAGU + 1].map((t) => anggaranPas(t, longgar))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('periksaRab', () => {
  it.each([
    [{ volumeMilli: 0 }, 'volume'],
    [{ volumeMilli: -2000 }, 'volume'],
    [{ hargaSatuan: 0 }, 'harga'],
    [{ hargaSatuan: -5 }, 'harga'],
  ])('N3: %j is an error of the field %s', (isi, bidang) => {
    const { salah } = periksaRab([...A, butir({ uraian: 'Kulkas', ...isi })], SETELAN_AWAL);
    const kode = 'tidak-lebih-dari-nol';
    expect(salah).toEqual([{ baris: 14, bidang, kode, pesan: expect.any(String) }]);
  });

  it('N3: both fields wrong are both named, and so are an empty name and unit', () => {
    const isi = { uraian: ' ', satuan: '', volumeMilli: 0, hargaSatuan: 0 };
    const { salah } = periksaRab([butir(isi)], SETELAN_AWAL);
    expect(salah.map((s) => s.bidang)).toEqual(['uraian', 'satuan', 'volume', 'harga']);
  });

  it('a line that rounds to nothing or past counting is refused', () => {
    const kosong = periksaRab([butir({ volumeMilli: 1, hargaSatuan: 400 })], SETELAN_AWAL);
    expect(kosong.salah).toMatchObject([{ bidang: 'volume', kode: 'jumlah-nol' }]);
    const besar = periksaRab(
      [butir({ hargaSatuan: RUPIAH_MAKS, volumeMilli: 2000 })],
      SETELAN_AWAL,
    );
    expect(besar.salah).toMatchObject([{ bidang: 'harga', kode: 'terlalu-besar' }]);
  });

  it('N4: one price in three spellings is one price', () => {
    const harga = ['13.500', '13500', 'Rp 13.500,00'].map(parseRupiah);
    expect(harga).toEqual([13_500, 13_500, 13_500]);
  });

  it('N5: 2,5 kg at Rp13.333 is Rp33.333, a whole number', () => {
    const volumeMilli = parseVolume('2,5') ?? 0;
    expect(totalRab([butir({ volumeMilli, hargaSatuan: 13_333 })])).toBe(33_333);
  });

  it.each([
    ['Honor ketua', 'honor'],
    ['uang rokok', 'rokok'],
    ['bayar utang', 'utang'],
    ['Bayar UTANGNYA', 'utang'],
    ['Uang  lelah pengurus', 'uang lelah'],
    ['THR anggota', 'THR'],
  ])('N6: %j warns about "%s"', (uraian, kata) => {
    const { salah, peringatan } = periksaRab([butir({ uraian })], SETELAN_AWAL);
    expect(salah).toEqual([]);
    expect(peringatan).toMatchObject([{ baris: 0, kode: 'non-produktif' }]);
    expect(peringatan[0]?.pesan).toContain(`kata "${kata}"`);
  });

  it.each(['Kutang', 'Rokokan', 'Mesin potong', 'Angkutan barang', 'Bathroom'])(
    'N6: %j is no such word',
    (uraian) => {
      expect(periksaRab([butir({ uraian })], SETELAN_AWAL).peringatan).toEqual([]);
    },
  );

  it('N6: signs and empty entries in the list do no harm', () => {
    const kataNonProduktif = ['', ' ', 'a+b (c', 'rokok.'];
    expect(periksaRab(A, { kataNonProduktif }).peringatan).toEqual([]);
    const hasil = periksaRab([butir({ uraian: 'beli a+b (c' })], { kataNonProduktif });
    expect(hasil.peringatan).toHaveLength(1);
  });

  it('N7: the same name twice warns at the second line, however it is written', () => {
    const { peringatan } = periksaRab([...A, butir({ uraian: ' rak  DISPLAY ' })], SETELAN_AWAL);
    expect(peringatan).toEqual([
      {
        baris: 14,
        kode: 'uraian-ganda',
        pesan: '"rak DISPLAY" sudah ada di baris 1. Gabungkan bila sama.',
      },
    ]);
  });
});

describe('totalRab', () => {
  const baris = fc.record({
    volumeMilli: fc.nat(10_000_000),
    hargaSatuan: fc.nat(50_000_000),
  });

  it('is the sum of its lines in any order, each rounded by itself', () => {
    fc.assert(
      fc.property(fc.array(baris, { maxLength: 40 }), (semua) => {
        const jumlah = semua.reduce((n, b) => n + jumlahBaris(b.volumeMilli, b.hargaSatuan), 0);
        expect(totalRab(semua)).toBe(jumlah);
        expect(totalRab([...semua].reverse())).toBe(jumlah);
      }),
    );
  });

  it('an empty RAB is Rp0, an absurd one stays at the end of counting', () => {
    expect(totalRab([])).toBe(0);
    const besar = { volumeMilli: RUPIAH_MAKS, hargaSatuan: RUPIAH_MAKS };
    expect(totalRab([besar, besar])).toBe(RUPIAH_MAKS);
  });
});

describe('rupiahPerKk (T28)', () => {
  it.each([
    [5, 4_000_000],
    [10, 2_000_000],
    [7, 2_857_142],
    [0, 0],
  ])('20 juta over %i families is Rp%i', (kk, rupiah) => {
    expect(rupiahPerKk(PAGU, kk)).toBe(rupiah);
  });
});

import { describe, expect, test } from 'vitest';
import { samaNilai } from '@/lib/form/draf';
import { BAGIAN, type IsiProposal } from '@/lib/proposal/bagian';
import {
  adaLangkah,
  type Bahan,
  daftarTugas,
  ditandai,
  jalurSebelum,
  jalurSesudah,
  LANGKAH,
} from '@/lib/proposal/tugas';

const PENUH: IsiProposal = {
  ...Object.fromEntries(BAGIAN.flatMap((b) => b.bidang).map((k) => [k, 'ada'])),
  pengusulJenis: 'MASYARAKAT',
};

const bahan = (ubah: Partial<Bahan> = {}): Bahan => ({
  isi: PENUH,
  butir: 14,
  total: 20_000_000,
  pagu: 20_000_000,
  pasMutlak: true,
  foto: { ada: 20, perlu: 20 },
  jenuh: false,
  salah: [],
  ...ubah,
});

const keadaan = (b: Bahan, langkah: string) =>
  daftarTugas(b).find((t) => t.langkah === langkah)?.keadaan;

describe('the task list of a proposal', () => {
  test('every question has one screen, and the budget and the photos one each', () => {
    expect(LANGKAH).toHaveLength(BAGIAN.length + 2);
    expect(new Set(LANGKAH).size).toBe(LANGKAH.length);
    expect(adaLangkah('maksud')).toBe(true);
    expect(adaLangkah('../kirim')).toBe(false);
  });

  test('"Simpan dan lanjut" walks through all screens and ends at the answers', () => {
    const jalan = LANGKAH.map((l) => jalurSesudah('x', l));
    expect(jalan.slice(0, -1)).toEqual(LANGKAH.slice(1).map((l) => `/proposal/x/tulis/${l}`));
    expect(jalan.at(-1)).toBe('/proposal/x/kirim');
    expect(jalurSebelum('x', 'pengusul')).toBe('/proposal/x/tulis');
  });

  test('a full proposal is done everywhere; an empty one nowhere', () => {
    expect(new Set(daftarTugas(bahan()).map((t) => t.keadaan))).toEqual(new Set(['selesai']));
    const kosong = bahan({ isi: {}, butir: 0, total: 0, foto: { ada: 0, perlu: 20 } });
    expect(new Set(daftarTugas(kosong).map((t) => t.keadaan))).toEqual(
      new Set(['belum', 'boleh-kosong']),
    );
  });

  test('what is different may stay empty until the business is common here (F39)', () => {
    const isi = { ...PENUH, pembeda: '' };
    expect(keadaan(bahan({ isi }), 'pembeda')).toBe('boleh-kosong');
    expect(keadaan(bahan({ isi, jenuh: true }), 'pembeda')).toBe('belum');
  });

  test('half a question is "Sedang diisi"', () => {
    expect(keadaan(bahan({ isi: { pengusulNama: 'Warga' } }), 'pengusul')).toBe('sedang');
  });

  test.each([
    [19_850_000, true, 'sedang'],
    [20_850_000, true, 'sedang'],
    [19_850_000, false, 'selesai'],
    [20_850_000, false, 'sedang'],
  ])('a budget of %d, exact %s, is %s (F54)', (total, pasMutlak, hasil) => {
    expect(keadaan(bahan({ total, pasMutlak }), 'rab')).toBe(hasil);
  });

  test('a flagged photo marks the photo screen and no other (T18)', () => {
    const salah = ['anggota.7.kk'];
    const tanda = daftarTugas(bahan({ salah })).filter((t) => t.keadaan === 'perbaiki');
    expect(tanda.map((t) => t.langkah)).toEqual(['lampiran']);
    expect(ditandai('maksud', salah)).toEqual([]);
  });
});

describe('a draft on the phone', () => {
  test('counts as saved when the server only tidied it', () => {
    expect(samaNilai({ maksud: ' Membuka  kios \n' }, { maksud: 'Membuka kios' })).toBe(true);
    expect(samaNilai({ harga: 'Rp 850000' }, { harga: '850.000' })).toBe(true);
  });

  test('another text or another price is another draft', () => {
    expect(samaNilai({ maksud: 'Membuka kios' }, { maksud: 'Membuka warung' })).toBe(false);
    expect(samaNilai({ harga: '850.000' }, { harga: '85.000' })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { SETELAN_AWAL, type Setelan } from '@/lib/core/setelan';
import { ANGGOTA } from '@/scripts/muat/sipatuo';
import { dengan, periksa, satu, sebanyak, TANPA_USIA } from '../../helpers/uji-kelompok';

describe('T7: somebody was at the socialisation', () => {
  it('nobody: a warning about the group', () => {
    const hasil = satu('sosialisasi', periksa(ANGGOTA, { adaYangHadirSosialisasi: false }));
    expect(hasil).toMatchObject({ berat: 'peringatan' });
  });
});

describe('T8: reading, writing, reckoning', () => {
  it.each([0, 1, 2])('pengurus in line %i must', (n) => {
    const hasil = satu('baca-tulis', periksa(dengan(n, { bisaTulis: false })));
    expect(hasil).toMatchObject({ berat: 'tolak', anggota: n });
  });

  it('others are warned about, with what is missing', () => {
    const ubah = { bisaBaca: false, bisaTulis: false, bisaHitung: false };
    const hasil = satu('baca-tulis', periksa(dengan(4, ubah)));
    expect(hasil).toMatchObject({ berat: 'peringatan', anggota: 4 });
    expect(hasil?.pesan).toContain('belum bisa membaca, menulis dan berhitung.');
  });
});

describe('T10: who is not poor', () => {
  it.each(['BULANAN', 'TAHUNAN'] as const)('%s: refused', (kategori) => {
    for (const desil of [5, 10, null]) {
      const hasil = satu('bukan-miskin', periksa(dengan(6, { desil }), { kategori }));
      expect(hasil).toMatchObject({ berat: 'tolak', anggota: 6 });
    }
  });

  it('HARIAN: a warning for the person and one with the share', () => {
    const hasil = periksa(dengan(6, { desil: 5 }));
    expect(hasil).toEqual([
      {
        kode: 'desil',
        berat: 'peringatan',
        anggota: 6,
        pesan: 'Rahmi (contoh) desil 5, di atas batas 4.',
      },
      {
        kode: 'bukan-miskin-bagian',
        berat: 'peringatan',
        pesan: '1 dari 10 anggota (10%) tidak tercatat miskin.',
      },
    ]);
  });

  it('desil 4 still counts as poor', () => {
    expect(periksa(dengan(6, { desil: 4 }), { kategori: 'TAHUNAN' })).toEqual([]);
  });

  it.each(['HARIAN', 'BULANAN', 'TAHUNAN'] as const)('%s: all of them is refused', (kategori) => {
    const kaya = ANGGOTA.map((a) => ({ ...a, desil: 7 }));
    const hasil = periksa(kaya, { kategori }).filter((t) => t.kode === 'bukan-miskin-semua');
    expect(hasil).toHaveLength(1);
    expect(hasil[0]).toMatchObject({ berat: 'tolak' });
  });
});

describe('age (F24, rules 2.3)', () => {
  it.each([
    ['2007-03-12', []],
    ['2007-03-13', ['usia']],
    ['1965-03-13', []],
    ['1965-03-12', ['usia']],
  ])('born %s: %j', (tanggalLahir, kode) => {
    const hasil = periksa(dengan(3, { tanggalLahir }));
    expect(hasil.map((t) => t.kode)).toEqual(kode);
    expect(hasil.every((t) => t.berat === 'tolak')).toBe(true);
  });

  it.each(['1990-02-30', '', '2025-03-13'])('the birth date %j is refused, not reckoned', (t) => {
    expect(satu('tanggal-lahir', periksa(dengan(3, { tanggalLahir: t })))?.berat).toBe('tolak');
  });
});

describe('severity is a setting (F28)', () => {
  it('prioritas says nothing, peringatan warns', () => {
    const atur = (asnTniPolri: 'prioritas' | 'peringatan'): Setelan => ({
      ...TANPA_USIA,
      kriteria: { ...TANPA_USIA.kriteria, asnTniPolri },
    });
    const anggota = dengan(3, { keluargaAsn: true });
    expect(periksa(anggota, {}, atur('prioritas'))).toEqual([]);
    expect(satu('keluarga-asn', periksa(anggota, {}, atur('peringatan')))?.berat).toBe(
      'peringatan',
    );
  });
});

describe('the sentences', () => {
  it('are short: at most 15 words each, names counted as one', () => {
    const buruk = ANGGOTA.map((a, i) => ({
      ...a,
      nama: `Orang${i}`,
      kkIndeks: 'sama',
      tanggalLahir: i % 2 ? '1950-01-01' : '1985-01-01',
      desaKode: i % 2 ? '7316041001' : '7316031002',
      bisaBaca: false,
      bisaTulis: false,
      bisaHitung: false,
      keluargaAsn: true,
      desil: i % 2 ? null : 9,
    }));
    const hasil = [
      ...periksa(buruk, { kategori: 'TAHUNAN', adaYangHadirSosialisasi: false }, SETELAN_AWAL),
      ...periksa(buruk, { kategori: 'HARIAN' }, SETELAN_AWAL),
      ...periksa(sebanyak(21)),
    ];
    expect(hasil.length).toBeGreaterThan(50);
    for (const { pesan } of hasil) {
      for (const kalimat of pesan.split(/(?<=\.)\s/)) {
        expect([kalimat, kalimat.split(' ').length <= 15]).toEqual([kalimat, true]);
      }
    }
  });
});

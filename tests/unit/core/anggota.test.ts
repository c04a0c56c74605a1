import { describe, expect, it } from 'vitest';
import { adaTolak, jumlahKk } from '@/lib/core/anggota';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { umur } from '@/lib/core/tanggal';
import { ANGGOTA, HARI_INI } from '@/scripts/muat/sipatuo';
import { dengan, periksa, satu, sebanyak, TANPA_USIA } from '../../helpers/uji-kelompok';

describe('Sipatuo (reference 4.1)', () => {
  it('ages as in the table', () => {
    expect(ANGGOTA.map((a) => umur(a.tanggalLahir, HARI_INI))).toEqual(ANGGOTA.map((a) => a.umur));
  });

  it('women are 4 of 10, families 10', () => {
    expect(ANGGOTA.filter((a) => a.jenisKelamin === 'P')).toHaveLength(4);
    expect(jumlahKk(ANGGOTA)).toBe(10);
  });

  it('F24: with 18–35 five of ten warn, numbers 1, 3, 5, 6 and 10; nobody is refused', () => {
    const hasil = periksa(ANGGOTA, {}, SETELAN_AWAL);
    expect(hasil.map((t) => [t.kode, t.berat, (t.anggota ?? -1) + 1])).toEqual(
      [1, 3, 5, 6, 10].map((n) => ['usia-perhatian', 'peringatan', n]),
    );
    expect(hasil[0]?.pesan).toBe(
      'Abd. Rasyid (contoh) berumur 39 tahun. Yang diutamakan umur 18 sampai 35 tahun.',
    );
    expect(adaTolak(hasil)).toBe(false);
  });

  it('with 18–59 nobody warns', () => {
    expect(periksa(ANGGOTA)).toEqual([]);
  });
});

describe('T1: 5 to 20 families', () => {
  it.each([5, 20])('%i pass', (n) => {
    expect(periksa(sebanyak(n))).toEqual([]);
  });

  it('4 are refused with "minimal 5 anggota"', () => {
    const hasil = satu('anggota-kurang', periksa(sebanyak(4)));
    expect(hasil).toMatchObject({ berat: 'tolak' });
    expect(hasil?.pesan).toContain('minimal 5 anggota');
    expect(hasil).not.toHaveProperty('anggota');
  });

  it('21 are refused', () => {
    const hasil = satu('anggota-lebih', periksa(sebanyak(21)));
    expect(hasil).toMatchObject({ berat: 'tolak' });
    expect(hasil?.pesan).toContain('20 anggota');
  });

  it('an empty group lacks members and all three of its pengurus', () => {
    const kode = periksa([]).map((t) => t.kode);
    expect(kode).toEqual(['anggota-kurang', ...Array(3).fill('pengurus-kurang')]);
  });

  it('the limits are settings', () => {
    const setelan = { ...TANPA_USIA, anggotaMin: 11 };
    expect(satu('anggota-kurang', periksa(ANGGOTA, {}, setelan))?.pesan).toContain(
      'minimal 11 anggota',
    );
  });
});

describe('T2: one family, one member', () => {
  const kembar = dengan(4, { kkIndeks: ANGGOTA[1]?.kkIndeks ?? '' });

  it('the same KK twice is refused, at the later line', () => {
    expect(satu('kk-sama', periksa(kembar))).toEqual({
      kode: 'kk-sama',
      berat: 'tolak',
      anggota: 4,
      pesan: 'Nurjannah (contoh) satu KK dengan Sitti Hawa (contoh). Satu KK cukup satu anggota.',
    });
  });

  it('the Kabid may allow it: then it only warns', () => {
    const kecuali = [{ kode: 'kk-sama', oleh: 'Kabid', alasan: 'Dua rumah.' }];
    const diizinkan = kembar.map((a, i) => (i === 4 ? { ...a, kecuali } : a));
    const hasil = satu('kk-sama', periksa(diizinkan));
    expect(hasil?.berat).toBe('peringatan');
    expect(hasil?.pesan).toContain('Dikecualikan Kabid: Dua rumah.');
  });

  it('so does the setting', () => {
    const setelan = { ...TANPA_USIA, satuKkSatuKelompok: false };
    expect(satu('kk-sama', periksa(kembar, {}, setelan))?.berat).toBe('peringatan');
  });

  it('five heads of four families are four', () => {
    const lima = sebanyak(5).map((a, i) => (i === 4 ? { ...a, kkIndeks: 'kk:3' } : a));
    const kode = periksa(lima).map((t) => t.kode);
    expect(kode).toEqual(['anggota-kurang', 'kk-sama']);
  });

  it('the same person twice is refused', () => {
    const dua = dengan(7, { nikIndeks: ANGGOTA[6]?.nikIndeks ?? '' });
    expect(satu('nik-sama', periksa(dua))).toMatchObject({ berat: 'tolak', anggota: 7 });
  });
});

describe('T4, T5: family and place', () => {
  it('T4: ASN, TNI or POLRI in the family is refused', () => {
    const hasil = satu('keluarga-asn', periksa(dengan(3, { keluargaAsn: true })));
    expect(hasil).toMatchObject({ berat: 'tolak', anggota: 3 });
  });

  it('T5: Kec. Anggeraja is refused', () => {
    const hasil = satu('kecamatan-lain', periksa(dengan(8, { desaKode: '7316041001' })));
    expect(hasil).toMatchObject({ berat: 'tolak', anggota: 8 });
  });

  it('T5: another kelurahan of Baraka warns', () => {
    const hasil = satu('desa-lain', periksa(dengan(8, { desaKode: '7316031002' })));
    expect(hasil).toMatchObject({ berat: 'peringatan', anggota: 8 });
  });
});

describe('T6: three pengurus, three people', () => {
  it.each([
    [0, 'ketua'],
    [1, 'sekretaris'],
    [2, 'bendahara'],
  ])('without line %i there is no %s', (n, sebutan) => {
    const hasil = satu('pengurus-kurang', periksa(dengan(n, { jabatan: 'ANGGOTA' })));
    expect(hasil?.berat).toBe('tolak');
    expect(hasil?.pesan).toContain(`belum punya ${sebutan}`);
  });

  it('two ketua are refused and named', () => {
    const hasil = satu('pengurus-ganda', periksa(dengan(5, { jabatan: 'KETUA' })));
    expect(hasil).toEqual({
      kode: 'pengurus-ganda',
      berat: 'tolak',
      pesan: "Ada 2 ketua: Abd. Rasyid (contoh) dan Baso' (contoh). Pilih satu saja.",
    });
  });

  it('ketua = bendahara is refused', () => {
    const { nikIndeks = '', kkIndeks = '' } = ANGGOTA[0] ?? {};
    const hasil = periksa(dengan(2, { nikIndeks, kkIndeks }));
    expect(hasil.map((t) => t.kode)).toEqual(['pengurus-rangkap', 'nik-sama']);
    expect(hasil[0]).toMatchObject({ berat: 'tolak', anggota: 2 });
  });

  it('a ketua entered a second time as a plain member holds one office only', () => {
    const { nikIndeks = '', kkIndeks = '' } = ANGGOTA[0] ?? {};
    const hasil = periksa(
      [...ANGGOTA].reverse().map((a, i) => (i === 0 ? { ...a, nikIndeks, kkIndeks } : a)),
    );
    expect(satu('nik-sama', hasil)).toMatchObject({ berat: 'tolak', anggota: 9 });
  });
});

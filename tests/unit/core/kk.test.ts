import { describe, expect, it } from 'vitest';
import { KODE_PROVINSI, maskNik, parseKk, parseNik } from '@/lib/core/nik';
import { umur } from '@/lib/core/tanggal';
import { ANGGOTA, HARI_INI, nikContoh, SEKARANG } from '@/scripts/muat/sipatuo';

const baca = (text: string) => parseNik(text, SEKARANG);

describe('the provinces', () => {
  it('are the 38 of Kepmendagri, by island', () => {
    const pulau: Record<string, number> = {};
    for (const kode of KODE_PROVINSI) {
      expect(kode).toMatch(/^[1-9][1-9]$/);
      pulau[kode.charAt(0)] = (pulau[kode.charAt(0)] ?? 0) + 1;
    }
    // Sumatra 9 + Kepri, Jawa 6, Bali and Nusa Tenggara 3, Kalimantan 5, Sulawesi 6, Maluku 2, Papua 6
    expect(pulau).toEqual({ 1: 9, 2: 1, 3: 6, 5: 3, 6: 5, 7: 6, 8: 2, 9: 6 });
    expect(KODE_PROVINSI.size).toBe(38);
  });

  it('know Sulsel and its newest, not East Timor that was', () => {
    const tahu = ['73', '65', '76', '96', '54', '20', '97', '00'].map((k) => KODE_PROVINSI.has(k));
    expect(tahu).toEqual([true, true, true, true, false, false, false, false]);
  });
});

describe('parseKk', () => {
  it('reads region, day of issue and serial', () => {
    expect(parseKk('7316.0301.0118.9901')).toEqual({
      ok: true,
      kk: '7316030101189901',
      tanggalTerbit: '2018-01-01',
      peringatan: [],
    });
  });

  it('knows no + 40: such a day only warns, it may be a NIK in the wrong field', () => {
    const hasil = parseKk('7316035505900001');
    expect(hasil).toMatchObject({ ok: true, tanggalTerbit: null });
    expect(hasil).toHaveProperty('peringatan', [
      'Tanggal di nomor KK ini 55-05. Pastikan ini nomor KK, bukan NIK.',
    ]);
  });

  it('an unknown province only warns', () => {
    expect(parseKk('9916030101189901')).toHaveProperty('peringatan', [
      'Kode provinsi 99 di nomor KK ini tidak dikenal. Cocokkan dengan KK.',
    ]);
  });

  it.each([
    ['', 'kk-kosong'],
    ['731603010118990', 'kk-16-angka'],
    ['73160301011899011', 'kk-16-angka'],
    ['731603010118990x', 'kk-bukan-angka'],
    ['７３１６０３０１０１１８９９０１', 'kk-bukan-angka'],
    ['7316030101180000', 'kk-urut'],
  ])('%j → %s', (text, kode) => {
    expect(parseKk(text)).toMatchObject({ ok: false, kode });
  });
});

describe('maskNik', () => {
  it('shows the last four and nothing else, even when handed more', () => {
    expect(maskNik('9901')).toBe('••••••••••••9901');
    expect(maskNik('7316031204859901')).toBe('••••••••••••9901');
  });
});

describe('invented people for tests', () => {
  it('Sipatuo: ten valid NIK, sex and birth as in the table', () => {
    for (const a of ANGGOTA) {
      const { jenisKelamin, tanggalLahir } = a;
      expect(baca(a.nik)).toMatchObject({ ok: true, jenisKelamin, tanggalLahir, peringatan: [] });
      expect(parseKk(a.kk)).toMatchObject({ ok: true, peringatan: [] });
    }
  });

  it('nikContoh makes valid, different grown-ups', () => {
    const orang = Array.from({ length: 400 }, (_, i) => nikContoh(i));
    for (const o of orang) {
      const { jenisKelamin, tanggalLahir } = o;
      expect(baca(o.nik)).toMatchObject({ ok: true, jenisKelamin, tanggalLahir, peringatan: [] });
      expect(parseKk(o.kk)).toMatchObject({ ok: true, peringatan: [] });
      expect(umur(tanggalLahir, HARI_INI)).toBeGreaterThanOrEqual(18);
      expect(umur(tanggalLahir, HARI_INI)).toBeLessThanOrEqual(59);
    }
    expect(new Set(orang.map((o) => o.nik)).size).toBe(orang.length);
    expect(new Set(orang.map((o) => o.kk)).size).toBe(orang.length);
  });
});

import { describe, expect, it } from 'vitest';
import { HARI_LIBUR_2025 } from '@/lib/core/hari-libur-2025';
import { tanggalLibur } from '@/lib/core/libur';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { apakahHariKerja, namaHari, parseTanggal } from '@/lib/core/tanggal';

describe('SETELAN_AWAL', () => {
  it('has the defaults of the settings table', () => {
    expect(SETELAN_AWAL).toMatchObject({
      paguPerKelompok: 20_000_000,
      paguPasMutlak: true,
      sumberDana: 'APBN',
      pihakPenyalur: 'SATKER_PUSAT',
      bentukBantuan: 'UANG',
      anggotaMin: 5,
      anggotaMaks: 20,
      usia: { min: 18, maks: 59 },
      usiaPerhatian: { min: 18, maks: 35 },
      desilMaks: 4,
      beratDesil: 'peringatan',
      satuKkSatuKelompok: true,
      langkahKecamatan: true,
      alamatUsulan: 'Menteri Sosial c.q. Direktur Penanganan Fakir Miskin Wilayah I',
      tembusan: ['Kepala Dinas Sosial Provinsi'],
      surat: { klasifikasi: '400.9' },
      ambangJenuh: 2,
      ambangMirip: 0.8,
      jedaRekening: 72,
      toleransiRealisasi: 10,
      tenggatLpj: 30,
      batasMeterai: 5_000_000,
      jendelaKunjunganPertama: { min: 30, maks: 60 },
      batasMulaiUsaha: 30,
      ambangKelas: { berkembang: 50, mandiri: 75 },
      rasioPendamping: 10,
      batasKeberatan: 14,
      retensi: 10,
      zonaWaktu: 'Asia/Makassar',
    });
  });

  it('binds each criterion as the table says', () => {
    expect(SETELAN_AWAL.kriteria).toEqual({
      a: 'peringatan',
      b: 'prioritas',
      c: { luarUsia: 'wajib', luarUsiaPerhatian: 'peringatan' },
      d: { pengurus: 'wajib', anggota: 'peringatan' },
      e: { desaLain: 'peringatan', kecamatanLain: 'wajib' },
      f: { harian: 'peringatan', bulananTahunan: 'wajib' },
      asnTniPolri: 'wajib',
    });
  });

  it('gives every desk its working days', () => {
    expect(SETELAN_AWAL.targetHariKerja).toEqual({
      desa: 3,
      kecamatan: 3,
      dinasTerima: 2,
      dinasVerifikasi: 10,
      kadis: 3,
      pusat: 30,
    });
  });

  it('asks a code of every office', () => {
    expect(Object.values(SETELAN_AWAL.wajibTotp)).toEqual(Array(11).fill(true));
  });

  it('is plain JSON: stored by version and read back unchanged', () => {
    expect(JSON.parse(JSON.stringify(SETELAN_AWAL))).toEqual(SETELAN_AWAL);
  });

  it('shares nothing between two kinds of business that an edit could tie together', () => {
    const { HARIAN, BULANAN, TAHUNAN } = SETELAN_AWAL.irama;
    expect(new Set([HARIAN, BULANAN, TAHUNAN]).size).toBe(3);
    expect(HARIAN).toEqual({ TUMBUH: 1, BERKEMBANG: 1, MANDIRI: 1 });
  });
});

describe('HARI_LIBUR_2025', () => {
  it('falls on the weekdays it claims', () => {
    for (const h of HARI_LIBUR_2025) {
      expect(parseTanggal(h.tanggal)).toBe(h.tanggal);
      expect([h.tanggal, namaHari(h.tanggal)]).toEqual([h.tanggal, h.hari]);
    }
  });

  it('has 17 holidays and 11 days of joint leave, in order, each once', () => {
    const tanggal = HARI_LIBUR_2025.map((h) => h.tanggal);
    expect(tanggal).toEqual([...new Set(tanggal)].sort());
    expect(tanggal.every((t) => t.startsWith('2025-'))).toBe(true);
    expect(HARI_LIBUR_2025.filter((h) => h.jenis === 'libur')).toHaveLength(17);
    expect(HARI_LIBUR_2025.filter((h) => h.jenis === 'cuti-bersama')).toHaveLength(11);
  });

  it('joint leave is never on a weekend', () => {
    const cuti = HARI_LIBUR_2025.filter((h) => h.jenis === 'cuti-bersama');
    expect(cuti.filter((h) => h.hari === 'Sabtu' || h.hari === 'Minggu')).toEqual([]);
  });

  it('leaves every date of the worked run a working day; 28–29 Jan and 27 Jun are not', () => {
    const libur = tanggalLibur(SETELAN_AWAL);
    const langkah = [
      '01-15 01-22 01-30 02-05 02-10 02-11 02-21 02-24 02-26 02-28 03-04 03-07 03-10 03-12',
      '03-13 03-17 03-18 04-22 05-05 05-07 05-14 05-19 05-20 05-21 06-10 06-11 06-12 07-01',
      '08-12 08-14',
    ];
    const hari = langkah.flatMap((b) => b.split(' ')).map((t) => `2025-${t}`);
    expect(hari.filter((t) => !apakahHariKerja(t, libur))).toEqual([]);
    const tutup = ['2025-01-28', '2025-01-29', '2025-06-27'];
    expect(tutup.filter((t) => apakahHariKerja(t, libur))).toEqual([]);
  });
});

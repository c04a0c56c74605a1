import { describe, expect, it } from 'vitest';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { SEMUA_BIDANG } from '@/lib/tahun/bidang';
import { bacaNilai, bedaSetelan, denganNilai, salahSilang, sebagaiIsian } from '@/lib/tahun/nilai';
import { AturTahun, skemaBidang } from '@/lib/tahun/schema';

// the quota is its own table, not a setting
const BUKAN_SETELAN = ['kuota'];

const daun = (o: object, awal = ''): string[] =>
  Object.entries(o).flatMap(([k, v]) =>
    BUKAN_SETELAN.includes(k)
      ? []
      : v !== null && typeof v === 'object' && !Array.isArray(v)
        ? daun(v, `${awal}${k}.`)
        : [`${awal}${k}`],
  );

describe('tabel setelan', () => {
  it('memuat setiap kunci setelan tepat sekali', () => {
    expect(SEMUA_BIDANG.map((b) => b.kunci).sort()).toEqual(daun(SETELAN_AWAL).sort());
  });

  it.each(SEMUA_BIDANG.map((b) => [b.kunci, b] as const))(
    '%s: isian dibaca kembali menjadi nilai yang sama',
    (kunci, b) => {
      const nilai = bacaNilai(SETELAN_AWAL, kunci);
      const hasil = skemaBidang(b).parse(sebagaiIsian(b, nilai));
      expect(hasil).toEqual(nilai);
    },
  );

  it('menolak di luar rentang dengan kalimat di bidangnya', () => {
    const hasil = AturTahun.safeParse({
      tahun: '2025',
      nomor: '1',
      catatan: 'Uji',
      'targetHariKerja.desa': '91',
      hariLibur: '2025-08-17; Proklamasi\n31-02-2025; Bukan hari',
    });
    expect(hasil.error?.issues.map((i) => [i.path.join('.'), i.message])).toEqual([
      ['targetHariKerja.desa', 'Target desa harus angka 1 sampai 90.'],
      ['hariLibur', 'Hari libur belum lengkap pada “31-02-2025; Bukan hari”.'],
    ]);
  });

  it('yang tidak dikirim tidak berubah', () => {
    const { ubahan } = AturTahun.parse({
      tahun: '2025',
      nomor: '1',
      catatan: 'Uji',
      'usia.min': '17',
    });
    const baru = denganNilai(SETELAN_AWAL, ubahan);
    expect(bedaSetelan(SETELAN_AWAL, baru).map((b) => b.bidang.kunci)).toEqual(['usia.min']);
    expect(SETELAN_AWAL.usia.min).toBe(18);
  });

  it('pasangan yang terbalik ditolak', () => {
    const baru = denganNilai(SETELAN_AWAL, { anggotaMin: 30, 'ambangKelas.mandiri': 50 });
    expect(Object.keys(salahSilang(baru))).toEqual(['anggotaMaks', 'ambangKelas.mandiri']);
  });
});

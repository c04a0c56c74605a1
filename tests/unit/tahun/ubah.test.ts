import { describe, expect, it } from 'vitest';
import { gabungBaris, uraiBaris } from '@/components/form/daftar';
import { liburNasional } from '@/lib/core/libur';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { SEMUA_BIDANG } from '@/lib/tahun/bidang';
import { bacaBeda, denganNilai } from '@/lib/tahun/nilai';
import { bacaPratinjau } from '@/lib/tahun/pratinjau';
import { skemaBidang } from '@/lib/tahun/schema';
import { kalimatKena } from '@/lib/tahun/ubah';

const bidang = (kunci: string) => {
  const b = SEMUA_BIDANG.find((x) => x.kunci === kunci);
  if (!b) throw new Error(kunci);
  return b;
};
const libur = (teks: string) => skemaBidang(bidang('hariLibur')).safeParse(teks);
const salah = (teks: string) => libur(teks).error?.issues.map((i) => i.message);

describe('hari libur', () => {
  it('tanggal dan nama, diurutkan', () => {
    expect(libur('17/08/2025; Proklamasi\n2025-01-01; Tahun Baru').data).toEqual([
      { tanggal: '2025-01-01', nama: 'Tahun Baru' },
      { tanggal: '2025-08-17', nama: 'Proklamasi' },
    ]);
  });

  it('tanpa nama dan tanggal kembar ditolak dengan sebabnya', () => {
    expect(salah('2025-08-17;')).toEqual(['Hari libur belum lengkap pada “2025-08-17;”.']);
    expect(salah('2025-08-17; Proklamasi\n2025-08-17; HUT RI')).toEqual([
      '17 Agustus 2025 tertulis dua kali.',
    ]);
  });

  it('pratinjau hanya menyebut yang ditambah dan dihapus', () => {
    const [awal, ...sisa] = SETELAN_AWAL.hariLibur;
    const baru = [...sisa, { tanggal: '2025-12-31', nama: 'Libur bersama' }];
    expect(bacaBeda({ bidang: bidang('hariLibur'), lama: [awal, ...sisa], baru })).toEqual({
      lama: '1 Januari 2025: Tahun Baru 2025 Masehi',
      baru: '31 Desember 2025: Libur bersama',
    });
  });

  it('usulan hanya untuk tahun yang daftarnya ada', () => {
    expect(liburNasional(2025)).toHaveLength(28);
    expect(liburNasional(2026)).toEqual([]);
  });

  it('baris daftar: yang kosong bukan baris, titik koma tidak merusak kolom', () => {
    const teks = '2025-08-17; Proklamasi\n2025-12-25; Natal';
    expect(gabungBaris(uraiBaris(teks, 2))).toBe(teks);
    const baris = [
      { kunci: 1, isi: ['', ''] },
      { kunci: 2, isi: ['2025-08-17', 'Hari; besar'] },
    ];
    expect(gabungBaris(baris)).toBe('2025-08-17; Hari, besar');
  });
});

describe('mengubah di atas versi lama', () => {
  const kini = denganNilai(SETELAN_AWAL, { tenggatLpj: 40, jedaRekening: 24 });
  // the form of the old version: every field of the group, one of them changed
  const isian = { tenggatLpj: '30', jedaRekening: '48', toleransiRealisasi: '10' };

  it('yang disimpan admin lain tidak dikembalikan', () => {
    const hasil = bacaPratinjau({ status: 'BUKA', setelan: kini }, isian, SETELAN_AWAL);
    expect(hasil.ok && hasil.nilai.isian).toEqual({ jedaRekening: '48' });
  });

  it('tanpa perubahan sendiri: belum ada yang berubah', () => {
    const sama = { ...isian, jedaRekening: '72' };
    const hasil = bacaPratinjau({ status: 'BUKA', setelan: kini }, sama, SETELAN_AWAL);
    expect(hasil).toMatchObject({
      problem: { pesan: 'Belum ada yang berubah pada setelan ini.' },
    });
  });
});

describe('siapa yang kena', () => {
  const jumlah = { ikut: 2, tetap: 5, kelompok: 3 };

  it('kelompok disebut hanya bila syaratnya yang berubah', () => {
    expect(kalimatKena(['tenggatLpj'], jumlah)).toHaveLength(2);
    expect(kalimatKena(['kriteria.a'], jumlah)[2]).toBe(
      '3 kelompok yang belum disahkan dinilai dengan versi baru.',
    );
    expect(kalimatKena(['usia.min'], { ...jumlah, kelompok: null })).toHaveLength(2);
  });
});

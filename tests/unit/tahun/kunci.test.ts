import { describe, expect, it } from 'vitest';
import { KELOMPOK_SETELAN, SEMUA_BIDANG } from '@/lib/tahun/bidang';

/** The table of settings (CFG), key by key, in the group where ADMIN looks for it. */
const DIHARAPKAN: Record<keyof typeof KELOMPOK_SETELAN, string[]> = {
  dana: [
    'paguPerKelompok',
    'paguPasMutlak',
    'sumberDana',
    'pihakPenyalur',
    'bentukBantuan',
    'dasarHukum',
  ],
  anggota: [
    'anggotaMin',
    'anggotaMaks',
    'usia.min',
    'usia.maks',
    'usiaPerhatian.min',
    'usiaPerhatian.maks',
    'desilMaks',
    'satuKkSatuKelompok',
    'belumPernahMenerima',
  ],
  kriteria: [
    'beratDesil',
    'kriteria.a',
    'kriteria.b',
    'kriteria.c.luarUsia',
    'kriteria.c.luarUsiaPerhatian',
    'kriteria.d.pengurus',
    'kriteria.d.anggota',
    'kriteria.e.desaLain',
    'kriteria.e.kecamatanLain',
    'kriteria.f.harian',
    'kriteria.f.bulananTahunan',
    'kriteria.asnTniPolri',
  ],
  alur: [
    'langkahKecamatan',
    'targetHariKerja.desa',
    'targetHariKerja.kecamatan',
    'targetHariKerja.dinasTerima',
    'targetHariKerja.dinasVerifikasi',
    'targetHariKerja.kadis',
    'targetHariKerja.pusat',
    'hariLibur',
    'batasKeberatan',
  ],
  surat: ['alamatUsulan', 'tembusan', 'surat.klasifikasi', 'surat.kop', 'surat.penandatangan'],
  serupa: ['ambangJenuh', 'ambangMirip', 'kataNonProduktif'],
  uang: ['jedaRekening', 'toleransiRealisasi', 'tenggatLpj', 'batasMeterai'],
  pendampingan: [
    'jendelaKunjunganPertama.min',
    'jendelaKunjunganPertama.maks',
    ...['HARIAN', 'BULANAN', 'TAHUNAN'].flatMap((k) =>
      ['TUMBUH', 'BERKEMBANG', 'MANDIRI'].map((kelas) => `irama.${k}.${kelas}`),
    ),
    'batasMulaiUsaha',
    'ambangKelas.berkembang',
    'ambangKelas.mandiri',
    'rasioPendamping',
  ],
  kantor: [
    ...['DESA', 'KECAMATAN', 'DINAS', 'PROVINSI', 'PUSAT', 'PENYALUR'].map(
      (k) => `memakaiAplikasi.${k}`,
    ),
    ...[
      'DESA',
      'KECAMATAN',
      'DINAS_STAF',
      'DINAS_KABID',
      'DINAS_KADIS',
      'PENYALUR',
      'PROVINSI',
      'PUSAT_VERIFIKATOR',
      'PUSAT_DIREKTUR',
      'AUDITOR',
      'ADMIN',
    ].map((p) => `wajibTotp.${p}`),
    'retensi',
    'zonaWaktu',
  ],
};

/** Ranges that the table of settings writes down. */
const RENTANG: Record<string, [number, number]> = {
  anggotaMin: [1, 50],
  anggotaMaks: [1, 50],
  desilMaks: [1, 10],
  'targetHariKerja.desa': [1, 90],
  'targetHariKerja.pusat': [1, 90],
  jedaRekening: [0, 240],
  toleransiRealisasi: [0, 50],
  tenggatLpj: [7, 180],
};

describe('halaman setelan', () => {
  it.each(Object.entries(DIHARAPKAN))(
    '%s memuat setelannya, lengkap dan tidak lebih',
    (k, kunci) => {
      const ada = KELOMPOK_SETELAN[k as keyof typeof KELOMPOK_SETELAN].bidang.map((b) => b.kunci);
      expect([...ada].sort()).toEqual([...kunci].sort());
    },
  );

  it('tidak ada kelompok di luar daftar', () => {
    expect(Object.keys(KELOMPOK_SETELAN).sort()).toEqual(Object.keys(DIHARAPKAN).sort());
  });

  it('rentang sama dengan tabelnya', () => {
    for (const [kunci, [min, maks]] of Object.entries(RENTANG))
      expect(
        SEMUA_BIDANG.find((b) => b.kunci === kunci),
        kunci,
      ).toMatchObject({ min, maks });
  });

  it.each(SEMUA_BIDANG.map((b) => [b.kunci, b] as const))('%s: label biasa dan satuan', (_, b) => {
    // people read words: no camel case, no code, no English unit
    expect(b.label).toMatch(/^[A-Z][^_]*$|^[a-f]\. [A-Z]/);
    expect(b.label).not.toMatch(/[a-z][A-Z]/);
    expect((b.bantu ?? '').split(/(?<=\.) /).every((k) => k.split(' ').length <= 15)).toBe(true);
    // a desil is its own unit, and the label says so
    if (b.jenis === 'bilangan' && b.kunci !== 'desilMaks') expect(b.satuan, b.kunci).toBeTruthy();
  });
});

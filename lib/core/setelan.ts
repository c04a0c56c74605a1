import type { Peran } from '@/lib/core/actor';
import { type Libur, liburNasional } from '@/lib/core/libur';
import type { Zona } from '@/lib/core/tanggal';

/** How hard a criterion binds: wajib refuses, peringatan warns, prioritas only counts (F28). */
export type Derajat = 'wajib' | 'peringatan' | 'prioritas';
/** Kinds of business and their rhythm of reporting (F35–F37). */
export type KategoriUsaha = 'HARIAN' | 'BULANAN' | 'TAHUNAN';
/** Progress classes of a group (rules 2.9). */
export type KelasUsaha = 'TUMBUH' | 'BERKEMBANG' | 'MANDIRI';
export type JenisKantor = 'DESA' | 'KECAMATAN' | 'DINAS' | 'PROVINSI' | 'PUSAT' | 'PENYALUR';
/** Roles that sit in an office; TOTP is asked of them, never of a village phone. */
export type PeranKantor = Exclude<Peran, 'ANGGOTA' | 'KETUA' | 'PENDAMPING'>;

export type Rentang = { min: number; maks: number };

/** Who signs letters of an office; Plt and Plh hold only between their dates (rules 2.10). */
export type Penandatangan = {
  peran: PeranKantor;
  nama: string;
  nip: string;
  jabatan: string;
  status: 'DEFINITIF' | 'PLT' | 'PLH';
  /** first and last day 'YYYY-MM-DD'; null = until further notice */
  dari: string;
  sampai: string | null;
};

/**
 * The settings of a programme year, as plain JSON. A file keeps the version of its first
 * `ajukan`; a later change never touches it (settings.md).
 */
export type Setelan = {
  /** rupiah per group, > 0 (F54) */
  paguPerKelompok: number;
  /** true: the RAB must equal the ceiling; false: it may be less (F54, practice) */
  paguPasMutlak: boolean;
  /** where the money comes from (F55, rules 2.3) */
  sumberDana: 'APBN' | 'APBD';
  /** who pays it out: satker of the Ministry for APBN, BPKAD for APBD (F55) */
  pihakPenyalur: 'SATKER_PUSAT' | 'BPKAD';
  /** money on the group's account, or goods with a BAST (rules 2.3) */
  bentukBantuan: 'UANG' | 'BARANG';
  /** lines "Dasar" on letters (F7, rules 2.1) */
  dasarHukum: string[];
  /** fewest and most distinct KK in a group, 1–50 (Permensos 2/2019 Ps 3) */
  anggotaMin: number;
  anggotaMaks: number;
  /** age in full years; outside it `kriteria.c.luarUsia` applies (rules 2.3) */
  usia: Rentang;
  /** the study's productive age in full years; outside it only a warning (F24) */
  usiaPerhatian: Rentang;
  /** highest desil that counts as poor, 1–10, and what a higher one does (rules 2.5) */
  desilMaks: number;
  beratDesil: Derajat;
  /** criteria a–f of the study and the exclusion; how hard each binds (F22–F28, F35–F37) */
  kriteria: {
    /** a: not in work (F22) */
    a: Derajat;
    /** b: little schooling (F23) */
    b: Derajat;
    /** c: productive age (F24) */
    c: { luarUsia: Derajat; luarUsiaPerhatian: Derajat };
    /** d: reads, writes, reckons (F25) */
    d: { pengurus: Derajat; anggota: Derajat };
    /** e: lives near (F26, Permensos 2/2019 Ps 3) */
    e: { desaLain: Derajat; kecamatanLain: Derajat };
    /** f: poor by data terpadu; HARIAN is open to others too (F27, F35–F37) */
    f: { harian: Derajat; bulananTahunan: Derajat };
    /** ASN, TNI, POLRI in the family (SE Kemensos 37/1.7/DI.02/1/2022) */
    asnTniPolri: Derajat;
  };
  /** one KK in at most one living group, and once within it (rules 2.6) */
  satuKkSatuKelompok: boolean;
  /** a group that received the aid before may not propose again (lifecycle 2, tulis) */
  belumPernahMenerima: boolean;
  /** the camat's recommendation is a step of its own (F34) */
  langkahKecamatan: boolean;
  /** addressee of the usulan (F47) */
  alamatUsulan: string;
  /** copies of the usulan (F47) */
  tembusan: string[];
  /** letters: classification code, heading (null = name and address of the office), signers */
  surat: { klasifikasi: string; kop: string | null; penandatangan: Penandatangan[] };
  /** working days each desk has, 1–90 (ours) */
  targetHariKerja: {
    desa: number;
    kecamatan: number;
    dinasTerima: number;
    dinasVerifikasi: number;
    kadis: number;
    pusat: number;
  };
  /** days without work in the offices */
  hariLibur: Libur[];
  /** living groups of one type in a village from which it is saturated (F39) */
  ambangJenuh: number;
  /** likeness 0–1 from which two businesses count as the same (F39) */
  ambangMirip: number;
  /** words in a RAB line that are no productive spending (N6) */
  kataNonProduktif: string[];
  /** hours between a change of account and its approval, 0–240 (assurance A7) */
  jedaRekening: number;
  /** percent a bought line may differ from its plan, 0–50 (reference 4.2) */
  toleransiRealisasi: number;
  /** days after DITERIMA to hand in the LPJ, 7–180 (ours) */
  tenggatLpj: number;
  /** rupiah above which a receipt needs a stamp (UU 10/2020) */
  batasMeterai: number;
  /** days after mulaiUsaha in which the first visit falls (F63) */
  jendelaKunjunganPertama: Rentang;
  /** months between later visits, by kind of business and class (F63) */
  irama: Record<KategoriUsaha, Record<KelasUsaha, number>>;
  /** days after DITERIMA by which the business should run (ours) */
  batasMulaiUsaha: number;
  /** score 0–100 from which a group is BERKEMBANG, MANDIRI; below = TUMBUH (ours) */
  ambangKelas: { berkembang: number; mandiri: number };
  /** groups one pendamping looks after (rules 2.3) */
  rasioPendamping: number;
  /** days after DITOLAK to object (ours) */
  batasKeberatan: number;
  /** roles that must use a one-time code (assurance A3); story data switch it off */
  wajibTotp: Record<PeranKantor, boolean>;
  /** years a file is kept after closing (ours) */
  retensi: number;
  /** zone in which days begin and times are shown */
  zonaWaktu: Zona;
  /** offices that work in here themselves; false = Dinas records their paper (lifecycle 1) */
  memakaiAplikasi: Record<JenisKantor, boolean>;
};

const bulanan = (): Record<KelasUsaha, number> => ({ TUMBUH: 1, BERKEMBANG: 1, MANDIRI: 1 });

/** The defaults of settings.md for programme year 2025. */
export const SETELAN_AWAL: Setelan = {
  paguPerKelompok: 20_000_000,
  paguPasMutlak: true,
  sumberDana: 'APBN',
  pihakPenyalur: 'SATKER_PUSAT',
  bentukBantuan: 'UANG',
  dasarHukum: [
    'Undang-Undang Nomor 13 Tahun 2011 tentang Penanganan Fakir Miskin',
    'Peraturan Menteri Sosial Nomor 2 Tahun 2019 tentang Bantuan Sosial Usaha Ekonomi Produktif ' +
      'kepada Kelompok Usaha Bersama untuk Penanganan Fakir Miskin',
  ],
  anggotaMin: 5,
  anggotaMaks: 20,
  usia: { min: 18, maks: 59 },
  usiaPerhatian: { min: 18, maks: 35 },
  desilMaks: 4,
  beratDesil: 'peringatan',
  kriteria: {
    a: 'peringatan',
    b: 'prioritas',
    c: { luarUsia: 'wajib', luarUsiaPerhatian: 'peringatan' },
    d: { pengurus: 'wajib', anggota: 'peringatan' },
    e: { desaLain: 'peringatan', kecamatanLain: 'wajib' },
    f: { harian: 'peringatan', bulananTahunan: 'wajib' },
    asnTniPolri: 'wajib',
  },
  satuKkSatuKelompok: true,
  belumPernahMenerima: true,
  langkahKecamatan: true,
  alamatUsulan: 'Menteri Sosial c.q. Direktur Penanganan Fakir Miskin Wilayah I',
  tembusan: ['Kepala Dinas Sosial Provinsi'],
  surat: { klasifikasi: '400.9', kop: null, penandatangan: [] },
  targetHariKerja: {
    desa: 3,
    kecamatan: 3,
    dinasTerima: 2,
    dinasVerifikasi: 10,
    kadis: 3,
    pusat: 30,
  },
  hariLibur: [...liburNasional(2025)],
  ambangJenuh: 2,
  ambangMirip: 0.8,
  kataNonProduktif: [
    'honor',
    'honorarium',
    'uang lelah',
    'uang saku',
    'rokok',
    'utang',
    'hutang',
    'cicilan',
    'arisan',
    'pesta',
    'hadiah',
    'sumbangan',
    'THR',
  ],
  jedaRekening: 72,
  toleransiRealisasi: 10,
  tenggatLpj: 30,
  batasMeterai: 5_000_000,
  jendelaKunjunganPertama: { min: 30, maks: 60 },
  irama: { HARIAN: bulanan(), BULANAN: bulanan(), TAHUNAN: bulanan() },
  batasMulaiUsaha: 30,
  ambangKelas: { berkembang: 50, mandiri: 75 },
  rasioPendamping: 10,
  batasKeberatan: 14,
  wajibTotp: {
    DESA: true,
    KECAMATAN: true,
    DINAS_STAF: true,
    DINAS_KABID: true,
    DINAS_KADIS: true,
    PENYALUR: true,
    PROVINSI: true,
    PUSAT_VERIFIKATOR: true,
    PUSAT_DIREKTUR: true,
    AUDITOR: true,
    ADMIN: true,
  },
  retensi: 10,
  // commands take the zone of the living year (ctx.zona), files that of their own version; lists
  // over many files and years, which belong to none, show this one
  zonaWaktu: 'Asia/Makassar',
  memakaiAplikasi: {
    DESA: true,
    KECAMATAN: true,
    DINAS: true,
    PROVINSI: true,
    PUSAT: true,
    PENYALUR: true,
  },
};

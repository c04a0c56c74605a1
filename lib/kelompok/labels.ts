import type { Jabatan, Pendidikan } from '@/lib/core/anggota';
import type { KategoriUsaha } from '@/lib/core/setelan';

/** Kinds of business by their rhythm (F35–F37). */
export const LABEL_KATEGORI = {
  HARIAN: 'Harian',
  BULANAN: 'Bulanan',
  TAHUNAN: 'Tahunan',
} as const satisfies Record<KategoriUsaha, string>;

export const BANTU_KATEGORI = {
  HARIAN: 'Uang masuk setiap hari, misalnya kios.',
  BULANAN: 'Hasil setiap beberapa bulan, misalnya sayur.',
  TAHUNAN: 'Hasil setahun sekali atau lebih, misalnya ternak.',
} as const satisfies Record<KategoriUsaha, string>;

export const LABEL_JABATAN = {
  KETUA: 'Ketua',
  SEKRETARIS: 'Sekretaris',
  BENDAHARA: 'Bendahara',
  ANGGOTA: 'Anggota',
} as const satisfies Record<Jabatan, string>;

export const LABEL_PENDIDIKAN = {
  TIDAK_SEKOLAH: 'Tidak sekolah',
  TIDAK_TAMAT_SD: 'Tidak tamat SD',
  SD: 'SD',
  SMP: 'SMP',
  SMA: 'SMA',
  PERGURUAN_TINGGI: 'Perguruan tinggi',
} as const satisfies Record<Pendidikan, string>;

/** Is this business the member's main work or beside it (reports T38). */
export const LABEL_PERANAN = {
  utama: 'Pekerjaan utama',
  sampingan: 'Pekerjaan sampingan',
} as const;

export const LABEL_KELAMIN = { L: 'Laki-laki', P: 'Perempuan' } as const;

/** Why a village sends a group back; a list so that reports can count reasons (T38). */
export const ALASAN_KEMBALI = {
  ANGGOTA: 'Data anggota perlu diperbaiki',
  PENGURUS: 'Susunan pengurus belum sesuai musyawarah',
  BERITA_ACARA: 'Berita acara musyawarah belum jelas',
  DOMISILI: 'Ada anggota yang tidak tinggal di sini',
  USAHA: 'Jenis usaha perlu dibicarakan lagi',
  LAINNYA: 'Alasan lain',
} as const;

export type AlasanKembali = keyof typeof ALASAN_KEMBALI;

export const kunci = <T extends object>(o: T) =>
  Object.keys(o) as [keyof T & string, ...(keyof T & string)[]];

export const opsi = (o: Readonly<Record<string, string>>) =>
  Object.entries(o).map(([nilai, label]) => ({ nilai, label }));

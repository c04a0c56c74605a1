import type { Actor } from '@/lib/core/actor';
import type { Subject } from '@/lib/core/can';

/** What one row may say of a person; the office's own column names are recognised (ux.md 5). */
export const BIDANG = {
  nik: { label: 'NIK', nama: 'nik nonik nomornik nomorindukkependudukan nikktp nikanggota' },
  nama: { label: 'Nama', nama: 'nama namalengkap namaart namaanggota namaindividu namapenerima' },
  kk: { label: 'Nomor KK', nama: 'kk nokk nomorkk nkk nomorkartukeluarga nokartukeluarga' },
  lahir: { label: 'Tanggal lahir', nama: 'tgllahir tanggallahir tgllhr tanggallhr lahir' },
  jenisKelamin: { label: 'Jenis kelamin', nama: 'jeniskelamin jk lp kelamin jenkel jnskel sex' },
  desil: { label: 'Desil', nama: 'desil desilnasional desildtsen peringkatdesil kelompokdesil' },
  wilayah: {
    label: 'Kode desa',
    nama:
      'kodedesa kodekelurahan kodedesakelurahan kodekelurahandesa kddesa kdkel kodewilayah ' +
      'kodekel iddesa kodekemendagri',
  },
} as const;

export type Bidang = keyof typeof BIDANG;
export const labelKolom = (kunci: string): string => BIDANG[kunci as Bidang]?.label ?? kunci;
export const SEMUA_BIDANG = Object.keys(BIDANG) as Bidang[];
/** Without these two a row cannot be matched with anybody. */
export const WAJIB: readonly Bidang[] = ['nik', 'nama'];

/** Field → column from 0; a field without a column is not in the file. */
export type Pemetaan = Partial<Record<Bidang, number>>;

const polos = (judul: string) => judul.toLowerCase().replace(/[^a-z0-9]/g, '');

const DIKENAL = new Map(
  SEMUA_BIDANG.flatMap((b) => BIDANG[b].nama.split(' ').map((n) => [n, b] as const)),
);

/** The first column of each name counts: files repeat a heading for the head of the family. */
export function kenaliKolom(judul: readonly string[]): Pemetaan {
  const hasil: Pemetaan = {};
  for (const [i, j] of judul.entries()) {
    const bidang = DIKENAL.get(polos(j));
    if (bidang) hasil[bidang] ??= i;
  }
  return hasil;
}

/** Titles of the office stand above the heading: the row that names most fields is the heading. */
export function cariKepala(baris: readonly (readonly string[])[]): number {
  const nilai = baris.map((b) => Object.keys(kenaliKolom(b)).length);
  const terbaik = Math.max(0, ...nilai);
  if (terbaik > 0) return nilai.indexOf(terbaik);
  return Math.max(
    0,
    baris.findIndex((b) => b.some((s) => s !== '')),
  );
}

/** By which a template is found again: the headings, whatever their case and order of spaces. */
export const teksSidik = (judul: readonly string[]): string => judul.map(polos).join('|');

export const kolomWajibKurang = (p: Pemetaan): Bidang[] => WAJIB.filter((b) => p[b] === undefined);

/** Two fields from one column is always a slip. */
export const kolomKembar = (p: Pemetaan): Bidang | undefined =>
  SEMUA_BIDANG.find(
    (b, i) => p[b] !== undefined && SEMUA_BIDANG.slice(0, i).some((x) => p[x] === p[b]),
  );

/** Name of the form field: the area of a row is not the area that is being loaded. */
export const medanKolom = (b: Bidang): string => (b === 'wilayah' ? 'wilayahDesa' : b);

export const POLA_PERIODE = /^20\d\d(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/;

/** Periods in the order of their last month: 2024, 2025-Q1, 2025-04. */
export function urutPeriode(periode: string): number {
  const [tahun = '0', bagian = '12'] = periode.split('-');
  const bulan = bagian.startsWith('Q') ? Number(bagian.slice(1)) * 3 : Number(bagian);
  return Number(tahun) * 100 + bulan;
}

/** More than half wrong means the wrong columns or the wrong file: nothing of it is used. */
export const terlaluBanyakSalah = (salah: number, dibaca: number): boolean => salah * 2 > dibaca;

export const STATUS_IMPOR = {
  MENUNGGU: { label: 'Menunggu giliran', nada: 'netral', ikon: 'jam' },
  BERJALAN: { label: 'Sedang dimuat', nada: 'proses', ikon: 'jam' },
  BERHENTI: { label: 'Terhenti', nada: 'perhatian', ikon: 'peringatan' },
  SELESAI: { label: 'Selesai', nada: 'baik', ikon: 'cek' },
  DIBATALKAN: { label: 'Dibatalkan', nada: 'netral', ikon: 'silang' },
  GAGAL: { label: 'Gagal', nada: 'bahaya', ikon: 'silang' },
} as const;

export type StatusImpor = keyof typeof STATUS_IMPOR;
export const BELUM_USAI: readonly string[] = ['MENUNGGU', 'BERJALAN', 'BERHENTI'];

export const SUMBER_TERPADU = ['DTSEN', 'DTKS'] as const;

/** The regency whose people a desk loads; '' for whoever covers more than one. */
export const kabupatenOf = (actor: Pick<Actor, 'wilayah'>): string =>
  actor.wilayah.find((w) => w.length === 4) ?? '';

export const subjekBaru = (
  actor: Pick<Actor, 'wilayah'>,
  wilayah = kabupatenOf(actor),
): Subject => ({
  noun: 'dataTerpadu',
  status: null,
  wilayah,
});

/** Why a loading cannot be cancelled or resumed now; for the button and for the request. */
export function subjekImpor(i: { wilayah: string; status: string }): Subject {
  const kurang: Record<string, string> = {};
  if (i.status === 'DIBATALKAN' || i.status === 'GAGAL')
    kurang['dataTerpadu.batalkan'] = 'Pemuatan ini sudah tidak dipakai.';
  if (!BELUM_USAI.includes(i.status))
    kurang['dataTerpadu.lanjutkan'] = 'Pemuatan ini sudah berakhir.';
  return { noun: 'dataTerpadu', status: i.status, wilayah: i.wilayah, kurang };
}

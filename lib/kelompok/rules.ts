import type { KodeTemuan, Temuan } from '@/lib/core/anggota';
import { kelompok } from '@/lib/core/lifecycle/kelompok';
import type { StateOf } from '@/lib/core/machine';

export type StatusKelompok = StateOf<typeof kelompok>;

/** One NIK in at most one of these (lifecycle.md 2); a DRAF only warns. */
export const HIDUP = (Object.keys(kelompok.states) as StatusKelompok[]).filter(
  (s) => 'hidup' in kelompok.states[s],
);

/** Guards of ajukanPengesahan that speak from findings; the berita acara is the sixth. */
export type Pagar =
  | 'anggotaCukup'
  | 'satuKecamatan'
  | 'pengurusLengkap'
  | 'tidakGanda'
  | 'syaratAnggota';

/** Findings of formation, and those that need a look into other groups (T3). */
export type KodeTemuanKelompok =
  | KodeTemuan
  | 'nik-kelompok-lain'
  | 'kk-kelompok-lain'
  | 'orang-sama'
  | 'orang-mirip';
export type TemuanKelompok = Omit<Temuan, 'kode'> & { kode: KodeTemuanKelompok };

/** Which guard a refusing finding closes (T1–T10). */
export const PAGAR_TEMUAN = {
  'anggota-kurang': 'anggotaCukup',
  'anggota-lebih': 'anggotaCukup',
  'kecamatan-lain': 'satuKecamatan',
  'desa-lain': 'satuKecamatan',
  'pengurus-kurang': 'pengurusLengkap',
  'pengurus-ganda': 'pengurusLengkap',
  'pengurus-rangkap': 'pengurusLengkap',
  'nik-sama': 'tidakGanda',
  'kk-sama': 'tidakGanda',
  'nik-kelompok-lain': 'tidakGanda',
  'kk-kelompok-lain': 'tidakGanda',
  'orang-sama': 'tidakGanda',
  'orang-mirip': 'tidakGanda',
  'keluarga-asn': 'syaratAnggota',
  'sudah-bekerja': 'syaratAnggota',
  pendidikan: 'syaratAnggota',
  'tanggal-lahir': 'syaratAnggota',
  usia: 'syaratAnggota',
  'usia-perhatian': 'syaratAnggota',
  'baca-tulis': 'syaratAnggota',
  'bukan-miskin': 'syaratAnggota',
  'bukan-miskin-bagian': 'syaratAnggota',
  'bukan-miskin-semua': 'syaratAnggota',
  desil: 'syaratAnggota',
  sosialisasi: 'syaratAnggota',
} as const satisfies Record<KodeTemuanKelompok, Pagar>;

/** Guard → what is missing, from findings that refuse; warnings close nothing. */
export function kurangDari(temuan: readonly TemuanKelompok[]): Partial<Record<Pagar, string>> {
  const kalimat: Partial<Record<Pagar, string[]>> = {};
  for (const t of temuan) {
    if (t.berat !== 'tolak') continue;
    const pagar = PAGAR_TEMUAN[t.kode];
    kalimat[pagar] = [...(kalimat[pagar] ?? []), t.pesan];
  }
  return Object.fromEntries(
    Object.entries(kalimat).map(([pagar, pesan]) => [pagar, ringkas(pesan)]),
  );
}

/** A button has room for two sentences; the page lists them all. */
function ringkas(pesan: readonly string[]): string {
  const awal = pesan.slice(0, 2).join(' ');
  return pesan.length > 2 ? `${awal} Masih ada ${pesan.length - 2} hal lagi.` : awal;
}

/** The office of the village head by its code: 1xxx is a kelurahan (lifecycle.md 1). */
export const sebutDesa = (kode: string): 'Lurah' | 'Kepala Desa' =>
  kode.charAt(6) === '1' ? 'Lurah' : 'Kepala Desa';

/** What a plain action needs of the state, as the sentence when it is another. */
export const SYARAT_TAHAP: Readonly<
  Record<string, { tahap: readonly StatusKelompok[]; pesan: string }>
> = {
  'kelompok.ubah': { tahap: ['DRAF'], pesan: 'Data kelompok hanya bisa diubah sebelum diajukan.' },
  'kelompok.tambahAnggota': {
    tahap: ['DRAF'],
    pesan: 'Anggota hanya bisa ditambah sebelum kelompok diajukan.',
  },
  'kelompok.ubahAnggota': {
    tahap: ['DRAF'],
    pesan: 'Data anggota hanya bisa diubah sebelum kelompok diajukan.',
  },
  'kelompok.keluarkanAnggota': {
    tahap: ['DRAF'],
    pesan: 'Anggota hanya bisa dikeluarkan sebelum kelompok diajukan.',
  },
  'kelompok.bukaBerkas': {
    tahap: ['MENUNGGU_PENGESAHAN'],
    pesan: 'Berkas dibuka saat kelompok menunggu pengesahan.',
  },
  'kelompok.gantiAnggota': {
    tahap: ['DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF'],
    pesan: 'Penggantian lewat musyawarah hanya setelah kelompok disahkan.',
  },
  'kelompok.gantiPengurus': {
    tahap: ['DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF'],
    pesan: 'Pengurus diganti setelah kelompok disahkan.',
  },
  'kelompok.setujuiGanti': {
    tahap: ['DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF'],
    pesan: 'Penggantian diputus selama kelompok masih hidup.',
  },
  'kelompok.kecualikan': {
    tahap: ['DRAF', 'MENUNGGU_PENGESAHAN', 'DISAHKAN'],
    pesan: 'Pengecualian hanya sebelum kelompok dinyatakan layak.',
  },
  'kelompok.cabutPengecualian': {
    tahap: ['DRAF', 'MENUNGGU_PENGESAHAN', 'DISAHKAN'],
    pesan: 'Pengecualian hanya sebelum kelompok dinyatakan layak.',
  },
  'kelompok.catatDukungan': {
    tahap: ['DRAF', 'MENUNGGU_PENGESAHAN', 'DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF'],
    pesan: 'Dukungan dicatat selama kelompok masih hidup.',
  },
  'kelompok.hapusDukungan': {
    tahap: ['DRAF', 'MENUNGGU_PENGESAHAN', 'DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF'],
    pesan: 'Dukungan diubah selama kelompok masih hidup.',
  },
  'kelompok.catatPekerjaan': {
    tahap: ['BERJALAN', 'TIDAK_AKTIF', 'LULUS'],
    pesan: 'Pekerjaan sekarang dicatat setelah usaha berjalan.',
  },
  'kelompok.kodeAktivasi': {
    tahap: ['DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF'],
    pesan: 'Kode aktivasi terbit setelah kelompok disahkan.',
  },
};

export function kurangTahap(status: StatusKelompok): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SYARAT_TAHAP)
      .filter(([, s]) => !s.tahap.includes(status))
      .map(([aksi, s]) => [aksi, s.pesan]),
  );
}

/** Stages of a file in which nobody has yet called its group eligible, or no longer does. */
const BELUM_LAYAK: readonly string[] = [
  'DRAF',
  'DI_DESA',
  'DI_KECAMATAN',
  'DI_DINAS',
  'DIVERIFIKASI',
  'DIKEMBALIKAN',
  'DITOLAK',
  'DIBATALKAN',
];

/** What was excepted stands as it was when Dinas said "layak" (F28). */
export function kurangLayak(proposal: readonly { status: string }[]): Record<string, string> {
  if (proposal.every((p) => BELUM_LAYAK.includes(p.status))) return {};
  const pesan = 'Kelompok sudah dinyatakan layak. Pengecualian tidak bisa diubah lagi.';
  return { 'kelompok.kecualikan': pesan, 'kelompok.cabutPengecualian': pesan };
}

/** The office that is not yet filled, in the order of the berita acara; else plain member. */
export function jabatanBerikut(
  ada: readonly string[],
): 'KETUA' | 'SEKRETARIS' | 'BENDAHARA' | 'ANGGOTA' {
  const urutan = ['KETUA', 'SEKRETARIS', 'BENDAHARA'] as const;
  return urutan.find((j) => !ada.includes(j)) ?? 'ANGGOTA';
}

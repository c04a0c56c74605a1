import { type Actor, PERAN, type Peran } from '@/lib/core/actor';
import { type Tingkat, tingkatDari } from '@/lib/core/territory';

type Jenis = { label: string; peran: readonly Peran[]; basis: string };

/** Who holds which kind of activity (lifecycle.md 2): the province trains, the Dinas briefs. */
export const JENIS = {
  PELATIHAN_PENDAMPING: { label: 'Pelatihan pendamping', peran: ['PROVINSI'], basis: 'F62' },
  PENGARAHAN: { label: 'Pengarahan', peran: ['DINAS_STAF'], basis: 'F29' },
  SOSIALISASI: { label: 'Sosialisasi', peran: ['PENDAMPING', 'DINAS_STAF'], basis: 'F30, F31' },
  BIMTEK: { label: 'Bimbingan teknis', peran: ['DINAS_STAF'], basis: 'F9' },
  RAPAT_KOORDINASI: { label: 'Rapat koordinasi', peran: ['DINAS_STAF'], basis: 'F66' },
} as const satisfies Record<string, Jenis>;

export type JenisKegiatan = keyof typeof JENIS;

export const SEMUA_JENIS = Object.keys(JENIS) as [JenisKegiatan, ...JenisKegiatan[]];

const pemilik = (jenis: JenisKegiatan): readonly Peran[] => JENIS[jenis].peran;

export const jenisUntuk = (peran: Peran): JenisKegiatan[] =>
  SEMUA_JENIS.filter((j) => pemilik(j).includes(peran));

/** Guard `jenisSesuaiPeran`: null = fulfilled, else whose task this kind is. */
export const bukanJenisnya = (jenis: JenisKegiatan, peran: Peran): string | null =>
  pemilik(jenis).includes(peran)
    ? null
    : `${JENIS[jenis].label} dicatat oleh ${pemilik(jenis)
        .map((p) => PERAN[p].tugas)
        .join(' atau ')}.`;

/** The four subjects of the training that every companion passes (F62). */
export const MATERI_PELATIHAN: readonly string[] = [
  'Penggunaan dana',
  'Usaha',
  'Kreativitas',
  'Sumber daya setempat',
];

// minutes are the document of these two kinds (steps.md 2)
export const perluNotulen = (jenis: JenisKegiatan): boolean =>
  jenis === 'PENGARAHAN' || jenis === 'RAPAT_KOORDINASI';

// who attended a socialisation may become a member, so its signed list is kept (F31)
export const perluDaftarHadir = (jenis: JenisKegiatan): boolean => jenis === 'SOSIALISASI';

const TINGKAT: Partial<Record<Peran, readonly Tingkat[]>> = {
  PROVINSI: ['provinsi'],
  DINAS_STAF: ['kabupaten', 'kecamatan'],
  PENDAMPING: ['kecamatan'],
};

/** At which levels this role holds activities: province, regency or kecamatan. */
export const tingkatKegiatan = (peran: Peran): readonly Tingkat[] => TINGKAT[peran] ?? [];

export const tingkatCocok = (actor: Pick<Actor, 'peran'>, kode: string): boolean => {
  const t = tingkatDari(kode);
  return t !== null && tingkatKegiatan(actor.peran).includes(t);
};

type Orang = { nama: string; wilayah?: string | null; alamat?: string | null; hp?: string | null };

/** The same person on the same list, as far as a paper list can tell. */
export const kunciHadir = (b: Orang) =>
  [b.nama, b.wilayah ?? b.alamat ?? '', b.hp ?? ''].join('|').toLowerCase();

/** Fields of the attendance list, numbered alike on the screen and on the paper (F31). */
export const NOMOR_ISIAN = {
  nama: '1. Nama',
  desa: '2. Desa atau kelurahan',
  hp: '3. Nomor HP',
  tandaTangan: '4. Tanda tangan',
} as const;

/** Kind of letter under which the scan of a companion's certificate is kept (F62). */
export const JENIS_SERTIFIKAT = 'sertifikat-pelatihan';

import { type Actor, PERAN, type Peran } from '@/lib/core/actor';
import { bersih } from '@/lib/core/nama';
import { type Tingkat, tingkatDari } from '@/lib/core/territory';

type Jenis = { label: string; peran: readonly Peran[]; basis: string };

/** Who holds which kind of activity (lifecycle.md 2): the province trains, the Dinas briefs. */
export const JENIS = {
  PELATIHAN_PENDAMPING: { label: 'Pelatihan pendamping', peran: ['PROVINSI'], basis: 'F62' },
  PENGARAHAN: { label: 'Pengarahan', peran: ['DINAS_STAF'], basis: 'F29' },
  SOSIALISASI: { label: 'Sosialisasi', peran: ['PENDAMPING', 'DINAS_STAF'], basis: 'F30, F31' },
  BIMTEK: { label: 'Bimbingan teknis', peran: ['DINAS_STAF'], basis: 'F66' },
  RAPAT_KOORDINASI: { label: 'Rapat koordinasi', peran: ['DINAS_STAF'], basis: 'F9' },
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

export type BarisHadir = { nama: string; alamat?: string; hp?: string };

const MAKS_BARIS = 200;

/**
 * "nama; desa; hp" line by line, also as pasted from a spreadsheet (tabs). One wrong line stops all,
 * with its number, so that nobody has to find out which half was stored.
 */
export function uraiDaftar(teks: string): { baris: BarisHadir[]; salah?: string } {
  const lines = teks.split(/\r?\n/).filter((l) => l.trim() !== '');
  if (lines.length === 0) return { baris: [], salah: 'Daftar peserta belum diisi.' };
  if (lines.length > MAKS_BARIS)
    return { baris: [], salah: `Paling banyak ${MAKS_BARIS} orang sekali kirim.` };
  const baris: BarisHadir[] = [];
  for (const [i, line] of lines.entries()) {
    const hasil = uraiBaris(line);
    if (typeof hasil === 'string') return { baris: [], salah: `Baris ${i + 1}: ${hasil}` };
    baris.push(hasil);
  }
  return { baris };
}

function uraiBaris(line: string): BarisHadir | string {
  const [nama = '', alamat = '', hp = '', ...sisa] = line.split(/[;\t]/).map(bersih);
  if (nama === '') return 'nama belum diisi.';
  if (nama.length > 100) return 'nama paling panjang 100 huruf.';
  if (alamat.length > 120) return 'desa paling panjang 120 huruf.';
  if (sisa.some((s) => s !== '')) return 'isi nama, desa, dan nomor HP saja.';
  const nomor = hp.replace(/[\s.-]/g, '').replace(/^\+?62(?=8)/, '0');
  if (nomor !== '' && !/^08\d{8,11}$/.test(nomor)) return 'nomor HP belum benar.';
  return { nama, ...(alamat && { alamat }), ...(nomor && { hp: nomor }) };
}

/** The same person on the same list, as far as a paper list can tell. */
export const kunciHadir = (b: { nama: string; alamat?: string | null; hp?: string | null }) =>
  [b.nama, b.alamat ?? '', b.hp ?? ''].join('|').toLowerCase();

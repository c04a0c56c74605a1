import type { Acak } from '@/tests/helpers/acak';
import type { Naskah } from '@/tests/helpers/korpus-mirip';

/**
 * The editor of the copies: what somebody does who hands in another group's proposal. Its table of
 * synonyms is its own; a unit test holds that the matcher knows at most half of it.
 */
export const PADANAN_PENYALIN: readonly (readonly [string, string])[] = [
  ['keluarga', 'rumah tangga'],
  ['penghasilan', 'pendapatan'],
  ['usaha', 'bisnis'],
  ['membuka', 'mendirikan'],
  ['bergiliran', 'secara bergantian'],
  ['membeli', 'membelanjakan'],
  ['warga', 'penduduk'],
  ['harga', 'tarif'],
  ['setiap', 'tiap-tiap'],
  ['memesan', 'meminta'],
  ['ramai', 'padat'],
  ['tempat', 'lokasi'],
  ['tempatnya', 'lokasinya'],
  ['murah', 'ringan'],
  ['langka', 'susah didapat'],
  ['melimpah', 'banyak sekali'],
  ['mandiri', 'berdikari'],
  ['dapur', 'ruang masak'],
  ['mahal', 'tinggi'],
  ['kecil', 'sedikit'],
  ['membutuhkan', 'memerlukan'],
  ['merestui', 'menyetujui'],
  ['tokoh', 'pemuka'],
  ['terampil', 'cakap'],
  ['mahir', 'pandai'],
  ['pasar', 'pekan raya'],
  ['tabungan', 'simpanan'],
  ['pemasok', 'penyalur'],
  ['kebun', 'ladang'],
  ['pernah', 'sempat'],
  ['pendamping', 'pembina'],
  ['bantuan', 'sokongan'],
  ['telur', 'telor'],
  ['kios', 'warung'],
  ['rak', 'tatakan'],
  ['timbangan', 'dacin'],
  ['etalase', 'lemari kaca'],
  ['mesin', 'alat'],
  ['papan', 'plang'],
  ['angkutan', 'transportasi'],
  ['hari', 'harian'],
  ['menganggur', 'tidak bekerja'],
  ['sering', 'kerap'],
  ['rusak', 'putus'],
  ['lunas', 'selesai'],
  ['berukuran', 'seluas'],
  ['menitipkan', 'menaruh'],
];

const TABEL = new Map(PADANAN_PENYALIN);
const NAMA = ['Hasnah', 'Burhan', 'Mariani', 'Syamsul', 'Kartini', 'Yusuf'];

const ganti = (acak: Acak, teks: string): string =>
  teks.replace(/\p{L}+/gu, (kata) => {
    const baru = TABEL.get(kata.toLowerCase());
    if (!baru || acak.satu() > 0.85) return kata;
    return /^\p{Lu}/u.test(kata) ? baru[0]?.toUpperCase() + baru.slice(1) : baru;
  });

const gantiNama = (acak: Acak, teks: string, nama: readonly string[]): string =>
  nama.reduce((t, n) => t.replaceAll(n, acak.pilih(NAMA)), teks);

/** Synonyms, other names, moved sentences and sections, reordered lines, prices ±15 %. */
export function salinan(acak: Acak, asal: Naskah, nomor: number): Naskah {
  const pindah = acak.kocok(asal.teks.flatMap((t) => t.split(/(?<=\.)\s+/)));
  const ubah = (t: string) => ganti(acak, gantiNama(acak, t, asal.nama));
  // some is dropped, a little is one's own
  const sisa = pindah.filter(() => acak.satu() > 0.08).map(ubah);
  const teks = [0, 1, 2, 3, 4, 5].map((i) => sisa.filter((_, j) => j % 6 === i).join(' '));
  return {
    ...asal,
    nomor,
    dari: asal.nomor,
    desa: acak.bulat(12),
    teks,
    rab: acak.kocok(asal.rab).map((b) => ({
      uraian: ganti(acak, b.uraian),
      harga: Math.round(b.harga * (0.85 + 0.3 * acak.satu())),
    })),
  };
}

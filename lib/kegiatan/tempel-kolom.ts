import { namaBaku } from '@/lib/core/nama';
import { cocokkanDesa, type Desa } from '@/lib/kegiatan/desa';

/** What a column of a pasted list holds. Only the first three are stored. */
export type Kolom =
  | 'Nama'
  | 'Desa'
  | 'Nomor HP'
  | 'L/P'
  | 'No.'
  | 'NIK atau KK'
  | 'Tanda tangan'
  | 'Lain';

export const KOLOM_DIBUANG: readonly Kolom[] = ['L/P', 'No.', 'NIK atau KK', 'Tanda tangan'];

const KEPALA: ReadonlyArray<readonly [RegExp, Kolom]> = [
  [/^(NAMA|NAMA LENGKAP|NAMA PESERTA|PESERTA)$/, 'Nama'],
  [/\b(DESA|KELURAHAN|KEL|ALAMAT|KAMPUNG|ASAL)\b/, 'Desa'],
  [/\b(HP|TELEPON|TELP|TLP|WA|WHATSAPP|PONSEL|KONTAK)\b/, 'Nomor HP'],
  [/^(L P|P L|LP|JK|KELAMIN|JENIS KELAMIN|GENDER)$/, 'L/P'],
  [/^(NO|NOMOR|NO URUT)$/, 'No.'],
  [/\b(NIK|KK|KTP)\b/, 'NIK atau KK'],
  [/\b(TANDA TANGAN|TTD|PARAF)\b/, 'Tanda tangan'],
];

const menurutKepala = (teks: string): Kolom =>
  KEPALA.find(([pola]) => pola.test(namaBaku(teks)))?.[1] ?? 'Lain';

/** A head names at least a person's name and holds no number longer than a heading would. */
function bacaKepala(sel: readonly string[]): Kolom[] | null {
  const kolom = sel.map(menurutKepala);
  const dikenal = kolom.filter((k) => k !== 'Lain').length;
  return kolom.includes('Nama') && (dikenal > 1 || sel.length === 1) ? kolom : null;
}

export function kenaliKolom(
  baris: readonly string[][],
  desa: readonly Desa[],
): { kolom: Kolom[]; kepala: boolean } {
  const kepala = baris[0] && bacaKepala(baris[0]);
  if (kepala) return { kolom: kepala, kepala: true };
  return { kolom: menurutIsi(baris, desa), kepala: false };
}

const angka = (t: string): string => t.replace(/[\s.()+-]/g, '');

const SIFAT: ReadonlyArray<readonly [Kolom, (t: string) => boolean]> = [
  ['NIK atau KK', (t) => /^\d{16}$/.test(angka(t))],
  ['Nomor HP', (t) => /^\d{5,15}$/.test(angka(t))],
  ['L/P', (t) => /^(l|p|lk|pr|laki-laki|perempuan)$/i.test(t)],
  ['No.', (t) => /^\d{1,3}\.?$/.test(t)],
];

/** Without a head a column is what most of its cells look like; the first words left are names. */
function menurutIsi(baris: readonly string[][], desa: readonly Desa[]): Kolom[] {
  const lebar = Math.max(0, ...baris.map((b) => b.length));
  const isi = Array.from({ length: lebar }, (_, i) =>
    baris.map((b) => b[i] ?? '').filter((t) => t !== ''),
  );
  const sebagian = (daftar: string[], cocok: (t: string) => boolean) =>
    daftar.length > 0 && daftar.filter(cocok).length * 2 > daftar.length;
  const kolom: (Kolom | null)[] = isi.map(
    // a number of the line stands first; a short number elsewhere is a phone cut off
    (daftar, i) =>
      SIFAT.find(([k, cocok]) => (i === 0 || k !== 'No.') && sebagian(daftar, cocok))?.[0] ?? null,
  );
  const desaKe = isi.findIndex(
    (daftar, i) => kolom[i] === null && sebagian(daftar, (t) => 'kode' in cocokkanDesa(t, desa)),
  );
  const namaKe = kolom.findIndex((k, i) => k === null && i !== desaKe);
  if (namaKe >= 0) kolom[namaKe] = 'Nama';
  else if (desaKe >= 0) kolom[desaKe] = 'Nama';
  if (desaKe >= 0 && kolom[desaKe] === null) kolom[desaKe] = 'Desa';
  // "nama; desa; hp" is how it is asked for: unclear columns are read in that order
  for (const k of ['Desa', 'Nomor HP'] as const) {
    const ke = kolom.indexOf(null);
    if (!kolom.includes(k) && ke >= 0) kolom[ke] = k;
  }
  return kolom.map((k) => k ?? 'Lain');
}

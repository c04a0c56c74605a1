/** Satu isian dalam tiap baris daftar. */
export type Kolom = {
  label: string;
  jenis: 'text' | 'date' | 'pilihan';
  pilihan?: readonly { nilai: string; label: string }[];
  maxLength?: number;
  /** tanpa `wajib`, label ditambah "(boleh kosong)" */
  wajib?: boolean;
};

export type BarisIsi = { kunci: number; isi: string[] };

let urut = 0;
export const barisBaru = (isi: readonly string[]): BarisIsi => {
  urut += 1;
  return { kunci: urut, isi: [...isi] };
};

/** "2025-08-17; Proklamasi" per line → rows of `n` fields; what is too much stays in the last. */
export const uraiBaris = (teks: string, n: number): BarisIsi[] =>
  teks
    .split(/\r?\n/)
    .filter((t) => t.trim() !== '')
    .map((t) => {
      const bagian = t.split(';').map((x) => x.trim());
      const isi = Array.from({ length: n }, (_, i) => bagian[i] ?? '');
      if (bagian.length > n) isi[n - 1] = bagian.slice(n - 1).join(', ');
      return barisBaru(isi);
    });

/** Rows → the text that is sent; an empty row is no row, and a field holds no semicolon. */
export const gabungBaris = (baris: readonly BarisIsi[]): string =>
  baris
    .filter((r) => r.isi.some((x) => x.trim() !== ''))
    .map((r) => r.isi.map((x) => x.replaceAll(';', ',')).join('; '))
    .join('\n');

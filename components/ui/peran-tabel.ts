/**
 * Tampilan kartu di HP (display: block) menghapus peran bawaan tabel di peramban, jadi perannya
 * ditulis sendiri. Di meja ia sama dengan bawaan.
 */
export const PERAN = {
  tabel: { role: 'table' },
  rombongan: { role: 'rowgroup' },
  baris: { role: 'row' },
  kepalaKolom: { role: 'columnheader' },
  kepalaBaris: { role: 'rowheader' },
  sel: { role: 'cell' },
} as const;

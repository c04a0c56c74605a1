const PANJANG = [0, 2, 4, 6, 10];

/** Every wider area this one lies in, itself included: '731603' → '', '73', '7316', '731603'. */
export const areaDiAtas = (kode: string): string[] =>
  PANJANG.filter((n) => n <= kode.length).map((n) => kode.slice(0, n));

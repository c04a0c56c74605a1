/** How somebody came to be known as a prospect, and how he was talked to (F32, F60). */

export const ASAL = ['SOSIALISASI', 'KUNJUNGAN_RUMAH', 'DESA', 'LAIN'] as const;
export type Asal = (typeof ASAL)[number];

export const CARA = ['RUMAH', 'TELEPON', 'PERTEMUAN'] as const;
export type Cara = (typeof CARA)[number];

export const HASIL = ['BERMINAT', 'RAGU', 'MENOLAK', 'TIDAK_BERTEMU'] as const;
export type Hasil = (typeof HASIL)[number];

export const KEADAAN = ['BARU', 'BERMINAT', 'RAGU', 'MENOLAK'] as const;
export type Keadaan = (typeof KEADAAN)[number];

/** The last answer is where a prospect stands; a door that stayed closed changes nothing. */
export const keadaanSesudah = (kini: Keadaan, hasil: Hasil): Keadaan =>
  hasil === 'TIDAK_BERTEMU' ? kini : hasil;

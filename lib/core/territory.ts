import type { Actor } from '@/lib/core/actor';

/** Where a file lies: area code without dots (2|4|6|10 digits) and, if any, the group it belongs to. */
export type Tempat = { wilayah: string; kelompokId?: string | null };

/**
 * Does the actor's territory contain the file? Members see their own group only; offices see what
 * starts with their code; a companion what lies in the kecamatan assigned today (lifecycle.md 1).
 */
export function covers(
  actor: Pick<Actor, 'peran' | 'wilayah' | 'kelompokId'>,
  di: Tempat,
): boolean {
  if (actor.peran === 'KETUA' || actor.peran === 'ANGGOTA')
    return actor.kelompokId !== null && actor.kelompokId === di.kelompokId;
  return actor.wilayah.some((kode) => di.wilayah.startsWith(kode));
}

const PANJANG = { provinsi: 2, kabupaten: 4, kecamatan: 6, desa: 10 } as const;

export type Tingkat = keyof typeof PANJANG;

/** The code of the wider area: `kodeTingkat('7316031021', 'kecamatan')` = '731603'. */
export const kodeTingkat = (kode: string, tingkat: Tingkat): string =>
  kode.slice(0, PANJANG[tingkat]);

export const tingkatDari = (kode: string): Tingkat | null =>
  (Object.entries(PANJANG).find(([, n]) => n === kode.length)?.[0] as Tingkat | undefined) ?? null;

/** '7316031021' → '73.16.03.1021', as people write it. */
export const kodeBertitik = (kode: string): string =>
  [kode.slice(0, 2), kode.slice(2, 4), kode.slice(4, 6), kode.slice(6)].filter(Boolean).join('.');

/**
 * How likely two memberships with other NIK are one person, 0–100 (rules 2.6: a NIK is unique, so a
 * second one of the same person is a slip or a trick). The one place where this is weighed.
 */

export type Kemiripan = {
  /** trigram likeness of the levelled names (nama-baku.ts), 0–1 */
  nama: number;
  lahir: 'SAMA' | 'TERTUKAR' | 'BEDA';
  tempat: 'DESA' | 'KECAMATAN' | 'LAIN';
};

const NAMA = 60;
const LAHIR = { SAMA: 28, TERTUKAR: 18, BEDA: 0 } as const;
const TEMPAT = { DESA: 12, KECAMATAN: 6, LAIN: 0 } as const;

export const skorMirip = (k: Kemiripan): number =>
  Math.round(Math.min(Math.max(k.nama, 0), 1) * NAMA + LAHIR[k.lahir] + TEMPAT[k.tempat]);

/** Names less alike than this are not even compared. */
export const NAMA_MIN = 0.4;

/** From here on somebody should look. */
export const SKOR_LIHAT = 60;

/** 1990-05-07 → 1990-07-05, the usual slip of the pen; null where the day is no month. */
export function lahirTertukar(lahir: string): string | null {
  const [tahun, bulan = '', hari = ''] = lahir.split('-');
  return Number(hari) > 12 || hari === bulan ? null : `${tahun}-${hari}-${bulan}`;
}

export function hubunganLahir(a: string, b: string): Kemiripan['lahir'] {
  if (a === b) return 'SAMA';
  return lahirTertukar(a) === b ? 'TERTUKAR' : 'BEDA';
}

/** Ten-digit codes of the two villages. */
export function hubunganTempat(a: string, b: string): Kemiripan['tempat'] {
  if (a === b) return 'DESA';
  return a.slice(0, 6) === b.slice(0, 6) ? 'KECAMATAN' : 'LAIN';
}

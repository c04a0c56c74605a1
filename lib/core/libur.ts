import { HARI_LIBUR_2025 } from '@/lib/core/hari-libur-2025';

/** A day without work in the offices, as settings keep it: the name tells why. */
export type Libur = { tanggal: string; nama: string };

/** What the reckoning of working days needs of the list. */
export const tanggalLibur = (s: { hariLibur: readonly Libur[] }): ReadonlySet<string> =>
  new Set(s.hariLibur.map((h) => h.tanggal));

const NASIONAL: Readonly<Record<number, readonly Libur[]>> = {
  2025: HARI_LIBUR_2025.map(({ tanggal, nama }) => ({ tanggal, nama })),
};

/** National holidays known for a year; a proposal only, for the decree may still change them. */
export const liburNasional = (tahun: number): readonly Libur[] => NASIONAL[tahun] ?? [];

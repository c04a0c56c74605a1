import type { FormState } from '@/lib/core/form-state';

/** The two steps of changing settings: typed, then looked at and saved. */
export type StateSetelan = FormState & { pratinjau?: PratinjauTampil };

export type PratinjauTampil = {
  /** the version this stands on */
  nomor: number;
  /** only what changes, as the command reads it */
  isian: Record<string, string>;
  beda: { kunci: string; label: string; lama: string; baru: string }[];
  kena: string[];
};

/** Who is touched by these changes and who is not, in sentences (settings.md: a file is bound). */
export function kalimatKena(
  kunci: readonly string[],
  jumlah: { ikut: number; tetap: number; kelompok: number | null },
): string[] {
  const anggota = /^(?:anggota|usia|desil|beratDesil|kriteria|satuKk|belumPernah)/;
  return [
    `${jumlah.ikut} proposal yang belum diajukan memakai versi baru.`,
    `${jumlah.tetap} proposal yang sudah diajukan tetap memakai versinya.`,
    ...(jumlah.kelompok !== null && kunci.some((k) => anggota.test(k))
      ? [`${jumlah.kelompok} kelompok yang belum disahkan dinilai dengan versi baru.`]
      : []),
  ];
}

import type { FormState } from '@/lib/core/form-state';

export type OrangDitemukan = {
  nama: string;
  nikAkhir: string;
  lahir: string | null;
  desil: number | null;
  wilayah: string;
};

/** null = there is no finished loading to search in. */
export type HasilCari = { sumber: string; periode: string; orang: OrangDitemukan[] } | null;

export type StatusCari = FormState & { hasil?: HasilCari };

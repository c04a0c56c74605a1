import type { Problem } from '@/lib/core/result';

export type RencanaMassal = {
  id: string;
  nama: string;
  nomor: string | null;
  status: string;
  /** why this row will not go; null = it will */
  tolak: string | null;
};

export type HasilMassal = RencanaMassal & { beres: boolean; pesan: string };

export type StatusMassal = {
  problem?: Problem;
  hasil?: HasilMassal[];
  values: Record<string, string | string[]>;
};

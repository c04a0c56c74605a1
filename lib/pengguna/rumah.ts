import { awalanBersama } from '@/lib/pengguna/rules';

export type PeranBerwilayah = {
  wilayah: readonly string[];
  sampai: Date | null;
  kelompok: { wilayah: string } | null;
};

/** Areas of one role: a member's is the village of the group. */
export const kodePeran = (r: Pick<PeranBerwilayah, 'wilayah' | 'kelompok'>): readonly string[] =>
  r.kelompok ? [r.kelompok.wilayah] : r.wilayah;

/**
 * Where a person belongs: what all roles that are not over have in common; of someone who has left,
 * all roles ever. `lingkupOrang` in queries.ts says the same in SQL, and a test compares the two.
 */
export function wilayahRumah(peran: readonly PeranBerwilayah[], hari: Date): string {
  const hidup = peran.filter((r) => r.sampai === null || r.sampai >= hari);
  return awalanBersama((hidup.length > 0 ? hidup : peran).flatMap(kodePeran));
}

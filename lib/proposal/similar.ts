import 'server-only';
import { kelompok } from '@/lib/core/lifecycle/kelompok';
import type { StateOf } from '@/lib/core/machine';
import { kodeTingkat } from '@/lib/core/territory';
import type { Tx } from '@/lib/server/db';

type StatusKelompok = StateOf<typeof kelompok>;

/** Groups that count as living (lifecycle.md 2), by the machine's own mark. */
export const HIDUP = (Object.keys(kelompok.states) as StatusKelompok[]).filter(
  (s) => 'hidup' in kelompok.states[s],
);

type Siapa = { id: string; wilayah: string; jenisUsaha: string };

const selain = (k: Siapa, wilayah: object) => ({
  id: { not: k.id },
  jenisUsaha: k.jenisUsaha,
  status: { in: HIDUP },
  ...wilayah,
});

/** How many other living groups of the village do the same business (F39); BUBAR does not count. */
export const hitungSerupa = (tx: Tx, k: Siapa): Promise<number> =>
  tx.kelompok.count({ where: selain(k, { wilayah: k.wilayah }) });

/** The same, with names: in the village, and as softer news in the rest of the kecamatan (T11). */
export async function daftarSerupa(tx: Tx, k: Siapa) {
  const select = { id: true, nama: true, wilayah: true, status: true, dibuat: true } as const;
  const urut = { orderBy: [{ dibuat: 'asc' as const }, { id: 'asc' as const }], take: 20 };
  const desa = await tx.kelompok.findMany({
    where: selain(k, { wilayah: k.wilayah }),
    select,
    ...urut,
  });
  const kecamatan = await tx.kelompok.findMany({
    where: selain(k, {
      wilayah: { startsWith: kodeTingkat(k.wilayah, 'kecamatan'), not: k.wilayah },
    }),
    select,
    ...urut,
  });
  return { desa, kecamatan };
}

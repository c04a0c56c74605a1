import 'server-only';
import { kodeTingkat } from '@/lib/core/territory';
import type { Tempat } from '@/lib/penetapan/rules';
import type { Tx } from '@/lib/server/db';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';

type Minta = { tahun: number; wilayah: readonly string[] };

/**
 * Holds the quota rows of these places until the transaction ends, in the order of their codes. Who
 * counts afterwards counts alone: sixty decrees at once cannot take eleven of ten places.
 */
export async function kunciKuota(tx: Tx, { tahun, wilayah }: Minta): Promise<void> {
  for (const kabupaten of kabupatenOf(wilayah))
    await tx.$queryRaw`select jumlah from "Kuota"
      where tahun = ${tahun} and wilayah = ${kabupaten} for update`;
}

const kabupatenOf = (wilayah: readonly string[]): string[] =>
  [...new Set(wilayah.map((w) => kodeTingkat(w, 'kabupaten')))].sort();

/** Quota, places taken by decrees that stand, and what is asked for, of each kabupaten. */
export async function hitungKuota(tx: Tx, { tahun, wilayah }: Minta): Promise<Tempat[]> {
  const kabupaten = kabupatenOf(wilayah);
  const [kuota, nama, terpakai] = await Promise.all([
    tx.kuota.findMany({ where: { tahun, wilayah: { in: kabupaten } } }),
    namaWilayahBanyak(tx, kabupaten),
    Promise.all(
      kabupaten.map((k) =>
        tx.proposal.count({
          where: { tahun, status: 'DITETAPKAN', wilayah: { startsWith: k } },
        }),
      ),
    ),
  ]);
  return kabupaten.map((k, i) => ({
    nama: nama.get(k)?.lengkap ?? k,
    tahun,
    kuota: kuota.find((q) => q.wilayah === k)?.jumlah ?? null,
    terpakai: terpakai[i] ?? 0,
    diminta: wilayah.filter((w) => w.startsWith(k)).length,
  }));
}

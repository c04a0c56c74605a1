import 'server-only';
import { SETELAN_AWAL, type Setelan } from '@/lib/core/setelan';
import type { Tx } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';

export type TahunBerlaku = { id: string; tahun: number; status: string; setelan: Setelan };

const ambil = async (tx: Tx, where: Prisma.SetelanWhereInput): Promise<TahunBerlaku | null> => {
  const row = await tx.setelan.findFirst({
    where,
    orderBy: [{ tahun: 'desc' }, { nomor: 'desc' }],
    include: { program: { select: { status: true } } },
  });
  return row
    ? {
        id: row.id,
        tahun: row.tahun,
        status: row.program.status,
        // written by our own commands from the same type, so its shape is known
        setelan: row.nilai as unknown as Setelan,
      }
    : null;
};

/**
 * The newest settings of a programme year; without a year, of the living one: the newest that is
 * open, else the newest that was, so a year still being prepared rules nothing yet. A file that
 * was submitted keeps its own version instead (settings.md).
 */
export async function setelanBerlaku(tx: Tx, tahun?: number): Promise<TahunBerlaku | null> {
  if (tahun) return ambil(tx, { tahun });
  return (
    (await ambil(tx, { program: { status: 'BUKA' } })) ??
    (await ambil(tx, { program: { status: { not: 'DISIAPKAN' } } })) ??
    ambil(tx, {})
  );
}

type Berkas = { tahun: number; setelan: { nilai: unknown } | null };

/**
 * For many files at once: each its own version, and before its first `ajukan` the newest of its
 * year (settings.md), with one query a year.
 */
export async function setelanBerkas(
  tx: Tx,
  rows: readonly Berkas[],
): Promise<(r: Berkas) => Setelan> {
  const tahun = [...new Set(rows.filter((r) => !r.setelan).map((r) => r.tahun))];
  const baru = new Map(
    await Promise.all(tahun.map(async (t) => [t, await setelanBerlaku(tx, t)] as const)),
  );
  return (r) =>
    (r.setelan?.nilai as Setelan | undefined) ?? baru.get(r.tahun)?.setelan ?? SETELAN_AWAL;
}

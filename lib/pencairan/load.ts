import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Tx } from '@/lib/server/db';
import { lingkupMilikKelompok } from '@/lib/server/scope';
import type { Pencairan, Prisma } from '@/prisma/generated/client';

export type PencairanRow = Pencairan;

/** These files, locked in the order of their ids so that two letters never wait for each other. */
export async function kunciSemua(tx: Tx, ids: readonly string[]): Promise<PencairanRow[]> {
  for (const id of [...ids].sort())
    await tx.$queryRaw`select id from "Pencairan" where id = ${id}::uuid for update`;
  return tx.pencairan.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' } });
}

/** The files of a group, proposal or decree that were not cancelled, locked. */
export async function kunciMilik(
  tx: Tx,
  where: Prisma.PencairanWhereInput,
): Promise<PencairanRow[]> {
  const rows = await tx.pencairan.findMany({
    where: { AND: [where, { status: { not: 'DIBATALKAN' } }] },
    select: { id: true },
  });
  const terkunci = await kunciSemua(
    tx,
    rows.map((r) => r.id),
  );
  return terkunci.filter((p) => p.status !== 'DIBATALKAN');
}

/** A file in the actor's scope, or null. Without a lock: for pages. */
export const findRow = (tx: Tx, actor: Actor, id: string): Promise<PencairanRow | null> =>
  tx.pencairan.findFirst({ where: { AND: [{ id }, lingkupMilikKelompok(actor)] } });

/** The same, locked first: two confirmations at once come one after the other (T25). */
export async function lockRow(tx: Tx, actor: Actor, id: string): Promise<PencairanRow | null> {
  await tx.$queryRaw`select id from "Pencairan" where id = ${id}::uuid for update`;
  return findRow(tx, actor, id);
}

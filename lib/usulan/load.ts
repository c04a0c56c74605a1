import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Tx } from '@/lib/server/db';
import { lingkupKantor } from '@/lib/server/scope';
import type { Prisma } from '@/prisma/generated/client';

const DENGAN = {
  baris: {
    orderBy: { proposalId: 'asc' },
    select: {
      proposalId: true,
      hasil: true,
      dijawab: true,
      proposal: {
        select: { status: true, wilayah: true, kelompok: { select: { nama: true } } },
      },
    },
  },
} satisfies Prisma.UsulanInclude;

export type UsulanRow = Prisma.UsulanGetPayload<{ include: typeof DENGAN }>;

/** A letter in the actor's scope, or null. Without a lock: for pages. */
export const findRow = (tx: Tx, actor: Actor, id: string): Promise<UsulanRow | null> =>
  tx.usulan.findFirst({ where: { AND: [{ id }, lingkupKantor(actor)] }, include: DENGAN });

/** The same, locked first, so that signing and cancelling come one after the other. */
export async function lockRow(tx: Tx, actor: Actor, id: string): Promise<UsulanRow | null> {
  await tx.$queryRaw`select id from "Usulan" where id = ${id}::uuid for update`;
  return findRow(tx, actor, id);
}

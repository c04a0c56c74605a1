import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Tx } from '@/lib/server/db';
import { lingkupPenetapan, lingkupProposal } from '@/lib/server/scope';
import type { Prisma } from '@/prisma/generated/client';

/** Each office sees only its own rows of the annex (lifecycle.md 2, penetapan). */
const dengan = (actor: Actor) =>
  ({
    baris: {
      where: { proposal: lingkupProposal(actor) },
      orderBy: { proposalId: 'asc' },
      select: {
        proposalId: true,
        jumlah: true,
        proposal: {
          select: {
            status: true,
            wilayah: true,
            kelompokId: true,
            kelompok: { select: { nama: true } },
          },
        },
      },
    },
  }) satisfies Prisma.PenetapanInclude;

export type PenetapanRow = Prisma.PenetapanGetPayload<{ include: ReturnType<typeof dengan> }>;

/** A decree in the actor's scope, or null. Without a lock: for pages. */
export const findRow = (tx: Tx, actor: Actor, id: string): Promise<PenetapanRow | null> =>
  tx.penetapan.findFirst({
    where: { AND: [{ id }, lingkupPenetapan(actor)] },
    include: dengan(actor),
  });

/** The same, locked first; its commands belong to offices that cover every row. */
export async function lockRow(tx: Tx, actor: Actor, id: string): Promise<PenetapanRow | null> {
  await tx.$queryRaw`select id from "Penetapan" where id = ${id}::uuid for update`;
  return findRow(tx, actor, id);
}

import 'server-only';
import type { Actor, Peran } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import type { Tx } from '@/lib/server/db';
import { lingkupPenetapan, lingkupProposal } from '@/lib/server/scope';
import { setelanBerlaku } from '@/lib/tahun/queries';
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

const MEREKAM: readonly Peran[] = ['DINAS_STAF', 'DINAS_KABID', 'DINAS_KADIS'];

/**
 * What pages show. A Ministry without the application drafts on paper: Dinas, which records it, then
 * also reads drafts wholly about its own groups (lifecycle.md 1, dicatatkan).
 */
export async function lingkupBaca(tx: Tx, actor: Actor): Promise<Prisma.PenetapanWhereInput> {
  const biasa = lingkupPenetapan(actor);
  if (!MEREKAM.includes(actor.peran)) return biasa;
  const setelan = (await setelanBerlaku(tx))?.setelan ?? SETELAN_AWAL;
  if (setelan.memakaiAplikasi.PUSAT) return biasa;
  const proposal = lingkupProposal(actor);
  return { OR: [biasa, { status: 'DRAF', baris: { some: { proposal }, every: { proposal } } }] };
}

/** A decree that this actor may read on a page, or null. */
export const findBaca = async (tx: Tx, actor: Actor, id: string): Promise<PenetapanRow | null> =>
  tx.penetapan.findFirst({
    where: { AND: [{ id }, await lingkupBaca(tx, actor)] },
    include: dengan(actor),
  });

/** A decree in the actor's scope, or null: the Ministry's own, for its commands. */
const findRow = (tx: Tx, actor: Actor, id: string): Promise<PenetapanRow | null> =>
  tx.penetapan.findFirst({
    where: { AND: [{ id }, lingkupPenetapan(actor)] },
    include: dengan(actor),
  });

/** The same, locked first; its commands belong to offices that cover every row. */
export async function lockRow(tx: Tx, actor: Actor, id: string): Promise<PenetapanRow | null> {
  await tx.$queryRaw`select id from "Penetapan" where id = ${id}::uuid for update`;
  return findRow(tx, actor, id);
}

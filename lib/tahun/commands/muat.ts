import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { riwayat } from '@/lib/server/audit';
import type { Ctx, Loaded } from '@/lib/server/command';
import type { TahunProgram } from '@/prisma/generated/client';

/**
 * A programme year is national and lies in no area, but rights are bound to areas. Whoever opens or
 * closes it does so from the own office ("D or R opens and closes", lifecycle.md 2), so the year
 * counts as lying in the first area of the actor; who has none may do nothing.
 */
export const wilayahTahun = (actor: Actor): string => actor.wilayah[0] ?? '';

/** The year, locked, so that opening, closing and new settings come one after the other. */
export async function muatTahun(
  ctx: Ctx,
  dimana: { id: string } | { tahun: number },
): Promise<Loaded<TahunProgram> | null> {
  const ada = await ctx.tx.tahunProgram.findFirst({ where: dimana, select: { id: true } });
  if (!ada || ctx.actor.wilayah.length === 0) return null;
  await ctx.tx.$queryRaw`select id from "TahunProgram" where id = ${ada.id}::uuid for update`;
  const row = await ctx.tx.tahunProgram.findUniqueOrThrow({ where: { id: ada.id } });
  return {
    id: row.id,
    row,
    subject: {
      noun: 'tahunProgram',
      status: row.status,
      wilayah: wilayahTahun(ctx.actor),
      ...(await riwayat(ctx.tx, row.id)),
    },
  };
}

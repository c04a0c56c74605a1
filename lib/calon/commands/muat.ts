import 'server-only';
import { subjekCalon } from '@/lib/calon/subject';
import type { Ctx, Loaded } from '@/lib/server/command';
import { lingkupCalon } from '@/lib/server/scope';
import type { Calon } from '@/prisma/generated/client';

/** The prospect, locked and in scope; null is a 404 for this actor. */
export async function muatCalon(ctx: Ctx, id: string): Promise<Loaded<Calon> | null> {
  await ctx.tx.$queryRaw`select id from "Calon" where id = ${id}::uuid for update`;
  const row = await ctx.tx.calon.findFirst({ where: { AND: [{ id }, lingkupCalon(ctx.actor)] } });
  return row && { id, row, subject: subjekCalon(row) };
}

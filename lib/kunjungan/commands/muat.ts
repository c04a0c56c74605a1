import 'server-only';
import { type BarisKunjungan, findBaris, subjekKunjungan } from '@/lib/kunjungan/subject';
import type { Ctx, Loaded } from '@/lib/server/command';

/** Locked and in scope; null is a 404 for this actor. */
export async function muat(
  ctx: Ctx,
  { id }: { id: string },
): Promise<Loaded<BarisKunjungan> | null> {
  await ctx.tx.$queryRaw`select id from "Kunjungan" where id = ${id}::uuid for update`;
  const row = await findBaris(ctx.tx, ctx.actor, id);
  return row && { id, row, subject: await subjekKunjungan(ctx.tx, row) };
}

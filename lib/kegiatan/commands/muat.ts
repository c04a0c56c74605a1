import 'server-only';
import { subjekKegiatan } from '@/lib/kegiatan/subject';
import { riwayat } from '@/lib/server/audit';
import type { Ctx, Loaded } from '@/lib/server/command';
import { lingkupKegiatan } from '@/lib/server/scope';
import type { Kegiatan } from '@/prisma/generated/client';

/** The activity, locked and in scope; null is a 404 for this actor. */
export async function muatKegiatan(ctx: Ctx, id: string): Promise<Loaded<Kegiatan> | null> {
  await ctx.tx.$queryRaw`select id from "Kegiatan" where id = ${id}::uuid for update`;
  const row = await ctx.tx.kegiatan.findFirst({
    where: { AND: [{ id }, lingkupKegiatan(ctx.actor)] },
  });
  if (!row) return null;
  const hadir = await ctx.tx.kehadiran.count({ where: { kegiatanId: id } });
  const subject = subjekKegiatan(ctx.actor, { ...row, hadir }, await riwayat(ctx.tx, id));
  return { id, row, subject };
}

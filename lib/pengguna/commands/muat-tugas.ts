import 'server-only';
import { muatOrang, type OrangBerkas } from '@/lib/pengguna/queries';
import type { Ctx } from '@/lib/server/command';
import type { Penugasan } from '@/prisma/generated/client';

export type BerkasTugas = { tugas: Penugasan; lama: OrangBerkas };

/**
 * One assignment in the ADMIN's area with its companion; both persons' rows are held, in the order
 * of their ids, so that two desks never give the same kecamatan twice.
 */
export async function muatTugas(
  ctx: Ctx,
  id: string,
  lainId?: string,
): Promise<BerkasTugas | null> {
  const awal = await ctx.tx.penugasan.findUnique({ where: { id } });
  if (!awal) return null;
  const orang = [...new Set([awal.pendampingId, lainId ?? awal.pendampingId])].sort();
  await ctx.tx.$queryRaw`select id from "Pengguna" where id = any(${orang}::uuid[])
    order by id for update`;
  const tugas = await ctx.tx.penugasan.findUniqueOrThrow({ where: { id } });
  if (!ctx.actor.wilayah.some((w) => tugas.kecamatan.startsWith(w))) return null;
  const lama = await muatOrang(ctx.actor, ctx.tx, tugas.pendampingId, ctx.sekarang);
  return lama && { tugas, lama };
}

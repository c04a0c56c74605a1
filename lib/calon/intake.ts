import 'server-only';
import type { Ctx } from '@/lib/server/command';
import { lingkupCalon } from '@/lib/server/scope';

/**
 * A prospect became a member: his page now points to the group. Only one of the same village that
 * this actor may see; anything else is left alone, for the member counts and not the list (F60).
 */
export async function calonJadiAnggota(
  ctx: Ctx,
  calonId: string,
  kelompok: { id: string; wilayah: string },
): Promise<boolean> {
  const { count } = await ctx.tx.calon.updateMany({
    where: {
      AND: [
        lingkupCalon(ctx.actor),
        { id: calonId, wilayah: kelompok.wilayah },
        { OR: [{ kelompokId: null }, { kelompokId: kelompok.id }] },
      ],
    },
    data: { kelompokId: kelompok.id },
  });
  return count > 0;
}

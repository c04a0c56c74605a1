import 'server-only';
import type { Ctx } from '@/lib/server/command';

/** The officers of a group changed: the bank still has the old signatures (F53). */
export async function tandaiSpesimenUsang(ctx: Ctx, kelompokId: string): Promise<void> {
  await ctx.tx.rekening.updateMany({
    where: { kelompokId, status: { in: ['DIAJUKAN', 'AKTIF'] } },
    data: { spesimenUsang: true },
  });
}

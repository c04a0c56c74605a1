import 'server-only';
import { kunciKelompok } from '@/lib/rekening/load';
import type { Ctx } from '@/lib/server/command';

/** Signers of a group changed: the bank still has the old signatures (F53). `nama`: only if theirs. */
export async function tandaiSpesimenUsang(
  ctx: Ctx,
  kelompokId: string,
  nama?: string,
): Promise<void> {
  await ctx.tx.rekening.updateMany({
    where: {
      kelompokId,
      status: { in: ['DIAJUKAN', 'AKTIF'] },
      ...(nama && { spesimen: { has: nama } }),
    },
    data: { spesimenUsang: true },
  });
}

/** Payments and accounts of the group, held before the group itself (lock order). */
export const kunciUang = (ctx: Ctx, kelompokId: string): Promise<void> =>
  kunciKelompok(ctx.tx, kelompokId);

import 'server-only';
import { hariIni, tambahHari } from '@/lib/core/tanggal';
import { keDate } from '@/lib/server/actor';
import type { Ctx } from '@/lib/server/command';
import type { Peran } from '@/prisma/generated/enums';

type Milik = { kelompokId: string; penggunaId?: string; peran?: Peran };

/**
 * Ends roles in a group. The last day of a role counts, and access must end with this command
 * (T48), so it ended yesterday; the row stays, and so does the name in the trail.
 */
export async function akhiriPeranKelompok(ctx: Ctx, milik: Milik): Promise<void> {
  const kemarin = keDate(tambahHari(hariIni(ctx.sekarang, ctx.zona), -1));
  const terbuka = { ...milik, OR: [{ sampai: null }, { sampai: { gt: kemarin } }] };
  await ctx.tx.peranPengguna.updateMany({
    where: { ...terbuka, dari: { gt: kemarin } },
    data: { dari: kemarin, sampai: kemarin },
  });
  await ctx.tx.peranPengguna.updateMany({ where: terbuka, data: { sampai: kemarin } });
}

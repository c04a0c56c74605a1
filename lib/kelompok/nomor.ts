import 'server-only';
import { kodeTingkat } from '@/lib/core/territory';
import type { Ctx } from '@/lib/server/command';

/** "7316-0001": counted per kabupaten; the counter's row is locked until commit. */
export async function nomorBerikut(ctx: Ctx, wilayah: string): Promise<string> {
  const kabupaten = kodeTingkat(wilayah, 'kabupaten');
  const rows = await ctx.tx.$queryRaw<{ terakhir: number }[]>`
    insert into "Pencacah" (kunci, terakhir) values (${`kelompok:${kabupaten}`}, 1)
    on conflict (kunci) do update set terakhir = "Pencacah".terakhir + 1 returning terakhir`;
  return `${kabupaten}-${String(rows[0]?.terakhir ?? 1).padStart(4, '0')}`;
}

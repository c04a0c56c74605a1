import 'server-only';
import { randomUUID } from 'node:crypto';
import { SETELAN_AWAL, type Setelan } from '@/lib/core/setelan';
import { hariIni, tambahHari } from '@/lib/core/tanggal';
import { keDate } from '@/lib/server/actor';
import type { Ctx } from '@/lib/server/command';
import { begin } from '@/lib/server/move';
import { setelanBerlaku } from '@/lib/tahun/queries';

type Dana = { id: string; proposalId: string; kelompokId: string; wilayah: string; tahun: number };

/** The settings of the file itself; a later change of the year does not move its deadline. */
async function setelanDana(ctx: Ctx, dana: Dana): Promise<Setelan> {
  const p = await ctx.tx.proposal.findUnique({
    where: { id: dana.proposalId },
    select: { setelan: { select: { nilai: true } } },
  });
  // written by our own commands from the same type, so its shape is known
  if (p?.setelan) return p.setelan.nilai as unknown as Setelan;
  return (await setelanBerlaku(ctx.tx, dana.tahun))?.setelan ?? SETELAN_AWAL;
}

/** The members have the money: from today every rupiah is to be explained (F56, T27). */
export async function bukaPertanggungjawaban(ctx: Ctx, dana: Dana): Promise<void> {
  const { tenggatLpj, zonaWaktu } = await setelanDana(ctx, dana);
  const id = randomUUID();
  const tenggat = tambahHari(hariIni(ctx.sekarang, zonaWaktu), tenggatLpj);
  await begin(
    ctx,
    'pertanggungjawaban',
    { id, kelompokId: dana.kelompokId, isi: { tenggat } },
    () =>
      ctx.tx.pertanggungjawaban.create({
        data: {
          id,
          pencairanId: dana.id,
          kelompokId: dana.kelompokId,
          wilayah: dana.wilayah,
          tenggat: keDate(tenggat),
          dibuat: ctx.sekarang,
        },
      }),
    'pertanggungjawaban.buka',
  );
}

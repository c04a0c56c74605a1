import 'server-only';
import { ok } from '@/lib/core/result';
import { subjekImpor } from '@/lib/data-terpadu/rules';
import { BatalkanInput, LanjutkanInput } from '@/lib/data-terpadu/schema';
import { type Ctx, command, type Loaded } from '@/lib/server/command';
import { enqueue } from '@/lib/server/jobs';
import { lingkupKantor } from '@/lib/server/scope';
import type { ImporTerpadu } from '@/prisma/generated/client';

/** The loading, locked: the worker waits at its next batch and then sees what was decided. */
async function muat(ctx: Ctx, id: string): Promise<Loaded<ImporTerpadu> | null> {
  await ctx.tx.$queryRaw`select id from "ImporTerpadu" where id = ${id}::uuid for update`;
  const row = await ctx.tx.imporTerpadu.findFirst({
    where: { AND: [{ id }, lingkupKantor(ctx.actor)] },
  });
  return row && { id, row, subject: subjekImpor(row) };
}

/** Also withdraws one that is finished: checks already noted keep their own copy (rules 2.5). */
export const batalkanImpor = command({
  may: 'dataTerpadu.batalkan',
  input: BatalkanInput,
  load: (ctx, input) => muat(ctx, input.id),
  run: async ({ tx, sekarang }, row, { id, alasan }) => {
    const { count } = await tx.orangTerpadu.deleteMany({ where: { imporId: id } });
    await tx.salahTerpadu.deleteMany({ where: { imporId: id } });
    await tx.imporTerpadu.update({
      where: { id },
      data: { status: 'DIBATALKAN', pesan: alasan, selesai: sekarang },
    });
    // the worker removes the file itself; a transaction could not take that back
    await enqueue(tx, 'muatTerpadu', { id }, `terpadu:${id}`);
    return ok({ id, sukses: 'Pemuatan dibatalkan.', isi: { dari: row.status, dibuang: count } });
  },
});

/** A second runner does no harm: each batch first looks whether another one has got further. */
export const lanjutkanImpor = command({
  may: 'dataTerpadu.lanjutkan',
  input: LanjutkanInput,
  load: (ctx, input) => muat(ctx, input.id),
  run: async ({ tx }, row, { id }) => {
    await tx.imporTerpadu.update({ where: { id }, data: { status: 'MENUNGGU', pesan: null } });
    await enqueue(tx, 'muatTerpadu', { id }, `terpadu:${id}`);
    return ok({ id, sukses: 'Pemuatan dilanjutkan.', isi: { dibaca: row.dibaca } });
  },
});

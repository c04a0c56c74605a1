import 'server-only';
import { ok } from '@/lib/core/result';
import { muat } from '@/lib/pencairan/commands/load';
import { AlasanInput, CatatanInput } from '@/lib/pencairan/schema';
import { bukaPertanggungjawaban } from '@/lib/pertanggungjawaban/intake';
import { command } from '@/lib/server/command';
import { move } from '@/lib/server/move';

/** The inspectorate looks at the bank's paper; without its note nobody closes a difference. */
export const catatAuditor = command({
  may: 'pencairan.catatAuditor',
  input: CatatanInput,
  load: muat,
  run: async (ctx, _row, { id, catatan }) => {
    await ctx.tx.pencairan.update({ where: { id }, data: { catatanAuditor: catatan } });
    return ok({ id, sukses: 'Catatan pengawas tersimpan.' });
  },
});

export const selesaikanSelisih = command({
  may: 'pencairan.selesaikanSelisih',
  input: AlasanInput,
  load: muat,
  run: async (ctx, row, { id, alasan }) => {
    const hasil = await move(ctx, 'pencairan', row, {
      alasan,
      data: { sejak: ctx.sekarang, diterima: ctx.sekarang },
    });
    if (!hasil.ok) return hasil;
    await bukaPertanggungjawaban(ctx, row);
    return ok({ id, sukses: 'Selisih selesai. Laporan belanja terbuka.' });
  },
});

export const batalkanPencairan = command({
  may: 'pencairan.batalkan',
  input: AlasanInput,
  load: muat,
  run: async (ctx, row, { id, alasan }) => {
    const hasil = await move(ctx, 'pencairan', row, { alasan, data: { sejak: ctx.sekarang } });
    return hasil.ok ? ok({ id, sukses: 'Pencairan dibatalkan.' }) : hasil;
  },
});

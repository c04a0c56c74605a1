import 'server-only';
import { ok } from '@/lib/core/result';
import { meja, muat } from '@/lib/proposal/commands/load';
import { AlasanInput } from '@/lib/proposal/desk-schema';
import { IdInput } from '@/lib/proposal/schema';
import { type Ctx, command } from '@/lib/server/command';
import { move } from '@/lib/server/move';
import { catatJawaban, kunciUsulan } from '@/lib/usulan/intake';

/** The Ministry's own check of a proposed file (F48); every answer goes back to the letter (F50). */

/** The letter is locked before the file, as everywhere: two answers on one letter come in turn. */
export async function muatPusat(ctx: Ctx, input: { id: string }) {
  await kunciUsulan(ctx, input.id);
  return muat(ctx, input);
}

export const periksaPusat = command({
  may: 'proposal.periksaPusat',
  input: IdInput,
  load: muat,
  run: async (ctx, row, { id }) => {
    const hasil = await move(ctx, 'proposal', row, { data: meja(ctx) });
    return hasil.ok ? ok({ id, sukses: 'Pemeriksaan Kementerian dimulai.' }) : hasil;
  },
});

export const setujuiPusat = command({
  may: 'proposal.setujuiPusat',
  input: IdInput,
  load: muatPusat,
  run: async (ctx, row, { id }) => {
    const hasil = await move(ctx, 'proposal', row, {
      data: meja(ctx),
      isi: { versi: row.nomorVersi },
    });
    if (!hasil.ok) return hasil;
    const jawab = await catatJawaban(ctx, id, 'DISETUJUI');
    return jawab.ok ? ok({ id, sukses: 'Proposal disetujui dan menunggu penetapan.' }) : jawab;
  },
});

/** Back to the Dinas, which verifies anew and proposes again: the minutes no longer hold. */
export const kembalikanPusat = command({
  may: 'proposal.kembalikanPusat',
  input: AlasanInput,
  load: muatPusat,
  run: async (ctx, row, { id, alasan }) => {
    await ctx.tx.surat.updateMany({
      where: { subjekId: id, jenis: 'ba-verifikasi', dicabut: null },
      data: { dicabut: ctx.sekarang },
    });
    const hasil = await move(ctx, 'proposal', row, {
      alasan,
      data: meja(ctx),
      isi: { versi: row.nomorVersi },
    });
    if (!hasil.ok) return hasil;
    const jawab = await catatJawaban(ctx, id, 'DIKEMBALIKAN');
    return jawab.ok ? ok({ id, sukses: 'Proposal dikembalikan ke Dinas.' }) : jawab;
  },
});

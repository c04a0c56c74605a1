import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { gugurkanPencairan } from '@/lib/pencairan/intake';
import { meja, muat } from '@/lib/proposal/commands/load';
import { muatPusat } from '@/lib/proposal/commands/pusat';
import { AlasanInput } from '@/lib/proposal/desk-schema';
import { command } from '@/lib/server/command';
import { move } from '@/lib/server/move';
import { catatJawaban } from '@/lib/usulan/intake';

/** Leaving a run that offices have worked on takes two (lifecycle.md 2, mundur). */

/** The leader's request stands in the trail; the file stays where it is until the Kabid confirms. */
export const mintaMundur = command({
  may: 'proposal.mintaMundur',
  input: AlasanInput,
  load: muat,
  run: async (ctx, row, { id, alasan }) => {
    const sudah = await ctx.tx.peristiwa.count({
      where: { subjekId: id, aksi: 'proposal.mintaMundur' },
    });
    if (sudah > 0)
      return refuse(masalah('sudah-ada', 'Permintaan mundur sudah dikirim ke Kepala Bidang.'));
    await ctx.catat({
      aksi: 'proposal.mintaMundur',
      subjek: 'proposal',
      subjekId: id,
      kelompokId: row.kelompokId,
      alasan,
      isi: { versi: row.nomorVersi },
    });
    return ok({ id, sukses: 'Permintaan mundur terkirim ke Kepala Bidang.' });
  },
});

/** Confirmed: the letter is answered, the disbursement falls, and the quota has a place again. */
export const mundurProposal = command({
  may: 'proposal.mundur',
  input: AlasanInput,
  load: muatPusat,
  run: async (ctx, row, { id, alasan }) => {
    const hasil = await move(ctx, 'proposal', row, {
      alasan,
      data: meja(ctx),
      isi: { versi: row.nomorVersi, dari: row.status },
    });
    if (!hasil.ok) return hasil;
    const jawab = await catatJawaban(ctx, id, 'MUNDUR');
    if (!jawab.ok) return jawab;
    const dana = await gugurkanPencairan(ctx, { proposalId: id });
    return dana.ok ? ok({ id, sukses: 'Kelompok mundur. Tempatnya kembali ke kuota.' }) : dana;
  },
});

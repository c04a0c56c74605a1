import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { meja } from '@/lib/proposal/commands/load';
import { muatPusat } from '@/lib/proposal/commands/pusat';
import { AlihkanTahunInput } from '@/lib/proposal/desk-schema';
import { command } from '@/lib/server/command';
import { move } from '@/lib/server/move';
import { setelanBerlaku } from '@/lib/tahun/queries';

/**
 * Carried over, a file takes the newest settings of its new year. Its minutes spoke of the old one,
 * so they are withdrawn and it cannot be proposed before new ones (docs/keputusan/007).
 */
export const alihkanTahun = command({
  may: 'proposal.alihkanTahun',
  input: AlihkanTahunInput,
  load: muatPusat,
  run: async (ctx, row, { id, tahun }) => {
    const tujuan = await ctx.tx.tahunProgram.findUnique({ where: { tahun } });
    const setelan = await setelanBerlaku(ctx.tx, tahun);
    if (tahun <= row.tahun || tujuan?.status !== 'BUKA' || !setelan)
      return refuse(
        masalah('isian-salah', undefined, { tahun: 'Pilih tahun sesudahnya yang sedang dibuka.' }),
      );
    const { count } = await ctx.tx.surat.updateMany({
      where: { subjekId: id, jenis: 'ba-verifikasi', dicabut: null },
      data: { dicabut: ctx.sekarang },
    });
    const hasil = await move(ctx, 'proposal', row, {
      data: { ...meja(ctx), tahun, setelanId: setelan.id },
      isi: { versi: row.nomorVersi, dari: row.tahun, ke: tahun, suratDicabut: count },
    });
    return hasil.ok ? ok({ id, sukses: `Proposal dialihkan ke tahun ${tahun}.` }) : hasil;
  },
});

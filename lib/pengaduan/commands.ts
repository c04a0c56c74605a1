import 'server-only';
import { ok } from '@/lib/core/result';
import { lockRow, type PengaduanRow, subjectOf } from '@/lib/pengaduan/load';
import { IdInput, SelesaiInput } from '@/lib/pengaduan/schema';
import { type Ctx, command, type Loaded } from '@/lib/server/command';
import { move } from '@/lib/server/move';

async function muat(ctx: Ctx, { id }: { id: string }): Promise<Loaded<PengaduanRow> | null> {
  const row = await lockRow(ctx.tx, ctx.actor, id);
  return row && { id, row, subject: await subjectOf(ctx.tx, ctx.actor, row) };
}

/** The row names its group, but its events must not: the group's timeline is read by many. */
const tanpaKelompok = ({ id, status, versi }: PengaduanRow) => ({ id, status, versi });

export const telusuriPengaduan = command({
  may: 'pengaduan.telusuri',
  input: IdInput,
  load: muat,
  run: async (ctx, row, { id }) => {
    const hasil = await move(ctx, 'pengaduan', tanpaKelompok(row), {
      data: { sejak: ctx.sekarang },
    });
    return hasil.ok ? ok({ id, sukses: 'Penelusuran dimulai.' }) : hasil;
  },
});

export const selesaikanPengaduan = command({
  may: 'pengaduan.selesaikan',
  input: SelesaiInput,
  load: muat,
  run: async (ctx, row, { id, hasil: temuan, catatan }) => {
    const hasil = await move(ctx, 'pengaduan', tanpaKelompok(row), {
      alasan: catatan,
      data: { sejak: ctx.sekarang, hasil: temuan, catatan },
      isi: { hasil: temuan },
    });
    return hasil.ok ? ok({ id, sukses: 'Pengaduan selesai.' }) : hasil;
  },
});

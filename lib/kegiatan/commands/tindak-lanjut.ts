import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { muatKegiatan } from '@/lib/kegiatan/commands/muat';
import { penanggungDi } from '@/lib/kegiatan/penanggung';
import { SelesaikanTindakLanjut, TambahTindakLanjut } from '@/lib/kegiatan/schema';
import { bukanPenanggung } from '@/lib/kegiatan/tindak-lanjut';
import { keDate } from '@/lib/server/actor';
import { type Ctx, command, type Loaded } from '@/lib/server/command';
import { lingkupKantor } from '@/lib/server/scope';
import type { TindakLanjut } from '@/prisma/generated/client';

const salah = (bidang: Record<string, string>) => refuse(masalah('isian-salah', undefined, bidang));

/** A promise in the minutes (F66): it waits on whoever took it until it is done. */
export const tambahTindakLanjut = command({
  may: 'kegiatan.aturTindakLanjut',
  input: TambahTindakLanjut,
  load: (ctx, input) => muatKegiatan(ctx, input.id),
  run: async (ctx, row, input, id) => {
    const tenggat = keDate(input.tenggat);
    if (tenggat < row.tanggal)
      return salah({ tenggat: 'Tenggat tidak boleh sebelum hari kegiatan.' });
    if (!input.penanggungId && !input.penanggung)
      return salah({ penanggungId: 'Pilih atau tulis siapa yang mengerjakan.' });
    const orang = input.penanggungId
      ? (await penanggungDi(ctx.tx, row.wilayah, ctx.sekarang)).find(
          (p) => p.id === input.penanggungId,
        )
      : undefined;
    if (input.penanggungId && !orang)
      return salah({ penanggungId: 'Pilih orang yang bertugas di wilayah kegiatan.' });
    const tindakLanjutId = randomUUID();
    await ctx.tx.tindakLanjut.create({
      data: {
        id: tindakLanjutId,
        kegiatanId: id,
        wilayah: orang?.wilayah ?? row.wilayah,
        uraian: input.uraian,
        penanggungId: orang?.id ?? null,
        penanggung: orang?.nama ?? input.penanggung ?? '',
        tenggat,
        dibuat: ctx.sekarang,
      },
    });
    return ok({
      id,
      sukses: 'Tindak lanjut dicatat.',
      isi: { tindakLanjutId, penanggungId: orang?.id ?? null, tenggat: input.tenggat },
      data: { tindakLanjutId },
    });
  },
});

async function muat(ctx: Ctx, tindakLanjutId: string): Promise<Loaded<TindakLanjut> | null> {
  await ctx.tx
    .$queryRaw`select id from "TindakLanjut" where id = ${tindakLanjutId}::uuid for update`;
  const row = await ctx.tx.tindakLanjut.findFirst({
    where: { AND: [{ id: tindakLanjutId }, lingkupKantor(ctx.actor)] },
  });
  if (!row) return null;
  const bukan = bukanPenanggung(ctx.actor, row);
  return {
    id: row.kegiatanId,
    row,
    subject: {
      noun: 'kegiatan',
      status: null,
      wilayah: row.wilayah,
      kurang: bukan ? { 'kegiatan.selesaikanTindakLanjut': bukan } : undefined,
    },
  };
}

export const selesaikanTindakLanjut = command({
  may: 'kegiatan.selesaikanTindakLanjut',
  input: SelesaikanTindakLanjut,
  load: (ctx, input) => muat(ctx, input.tindakLanjutId),
  run: async (ctx, row, { catatan }, id) => {
    if (row.selesai)
      return refuse(masalah('sudah-diputuskan', 'Tindak lanjut ini sudah ditandai selesai.'));
    // who answers for another says how he knows
    if (row.penanggungId !== ctx.actor.id && !catatan)
      return salah({ catatan: 'Tulis bagaimana ini selesai.' });
    await ctx.tx.tindakLanjut.update({
      where: { id: row.id },
      data: { selesai: ctx.sekarang, catatan: catatan ?? null },
    });
    return ok({ id, sukses: 'Ditandai selesai.', isi: { tindakLanjutId: row.id } });
  },
});

import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { muat } from '@/lib/kelompok/commands/muat';
import { CatatDukungan, HapusDukungan } from '@/lib/kelompok/dukungan-schema';
import { keDate } from '@/lib/server/actor';
import { command } from '@/lib/server/command';

/** Who stands behind the group besides the state, in goods or by word (F40). */
export const catatDukungan = command({
  may: 'kelompok.catatDukungan',
  input: CatatDukungan,
  load: muat,
  run: async (ctx, k, { id: kelompokId, tanggal, nilai, ...isi }) => {
    if (tanggal > hariIni(ctx.sekarang, ctx.zona))
      return refuse(masalah('isian-salah', undefined, { tanggal: 'Tanggal ini belum terjadi.' }));
    const id = randomUUID();
    await ctx.tx.dukungan.create({
      data: {
        id,
        kelompokId,
        wilayah: k.row.wilayah,
        ...isi,
        nilai: nilai === undefined ? null : BigInt(nilai),
        tanggal: keDate(tanggal),
        dicatat: ctx.actor.nama,
        pada: ctx.sekarang,
      },
    });
    return ok({ id: kelompokId, sukses: 'Dukungan tercatat.', isi: { dukunganId: id, ...isi } });
  },
});

/** Hidden from the list and the sum; the row stays. */
export const hapusDukungan = command({
  may: 'kelompok.hapusDukungan',
  input: HapusDukungan,
  load: muat,
  run: async (ctx, _k, { id, dukunganId, alasan }) => {
    const { count } = await ctx.tx.dukungan.updateMany({
      where: { id: dukunganId, kelompokId: id, dihapus: null },
      data: { dihapus: ctx.sekarang },
    });
    if (count === 0) return refuse(masalah('tidak-ditemukan', 'Dukungan ini sudah tidak ada.'));
    await ctx.catat({
      aksi: 'kelompok.hapusDukungan',
      subjek: 'kelompok',
      subjekId: id,
      kelompokId: id,
      alasan,
      isi: { dukunganId },
    });
    return ok({ id, sukses: 'Dukungan dihapus dari daftar.' });
  },
});

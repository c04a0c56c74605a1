import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { findPembekuan, subjekPembekuan } from '@/lib/pembekuan/queries';
import { BekukanWilayah, CairkanPembekuan } from '@/lib/pembekuan/schema';
import { command } from '@/lib/server/command';
import { begin, move } from '@/lib/server/move';

/** Stops every step in an area until it is lifted; reading, complaints and lifting go on. */
export const bekukanWilayah = command({
  may: 'pembekuan.bekukan',
  input: BekukanWilayah,
  load: async (ctx, { wilayah }) => {
    const ada =
      wilayah === '' || (await ctx.tx.wilayah.count({ where: { kode: wilayah, berakhir: null } }));
    if (!ada) return null;
    const subject = { noun: 'pembekuan', status: null, wilayah };
    return { id: randomUUID(), row: null, subject };
  },
  run: async (ctx, _row, { wilayah, alasan }, id) => {
    const sudah = await ctx.tx.pembekuan.count({ where: { wilayah, status: 'BERLAKU' } });
    if (sudah > 0) return refuse(masalah('sudah-ada', 'Wilayah ini sudah dibekukan.'));
    await begin(ctx, 'pembekuan', { id, isi: { wilayah, alasan } }, () =>
      ctx.tx.pembekuan.create({
        data: { id, wilayah, alasan, sejak: ctx.sekarang, dibuat: ctx.sekarang },
      }),
    );
    return ok({ id, sukses: 'Wilayah dibekukan. Semua langkah di sana berhenti.' });
  },
});

export const cairkanPembekuan = command({
  may: 'pembekuan.cairkan',
  input: CairkanPembekuan,
  load: async (ctx, { id }) => {
    await ctx.tx.$queryRaw`select id from "Pembekuan" where id = ${id}::uuid for update`;
    const row = await findPembekuan(ctx.tx, ctx.actor, id);
    return row && { id, row, subject: subjekPembekuan(row) };
  },
  run: async (ctx, row, { id, alasan }) => {
    const hasil = await move(ctx, 'pembekuan', row, { alasan, isi: { wilayah: row.wilayah } });
    return hasil.ok ? ok({ id, sukses: 'Pembekuan dibuka. Langkah berjalan lagi.' }) : hasil;
  },
});

import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { command } from '@/lib/server/command';
import { muatTahun } from '@/lib/tahun/commands/muat';
import { ditetapkanDi } from '@/lib/tahun/kuota';
import { kalimatKuota } from '@/lib/tahun/rules';
import { AturKuota } from '@/lib/tahun/schema';

/**
 * Places of one kabupaten in one year. The row is locked, so no decree takes a place while it
 * shrinks; it never falls below what is determined already.
 */
export const aturKuota = command({
  may: 'tahunProgram.aturKuota',
  input: AturKuota,
  load: async (ctx, { tahun, wilayah }) => {
    const t = await muatTahun(ctx, { tahun });
    const ada = await ctx.tx.wilayah.count({ where: { kode: wilayah, berakhir: null } });
    if (!t || ada === 0) return null;
    const tutup = t.row.status === 'DITUTUP';
    const kurang = tutup ? { 'tahunProgram.aturKuota': 'Tahun ini sudah ditutup.' } : undefined;
    return { id: t.id, row: t.row, subject: { ...t.subject, wilayah, kurang } };
  },
  run: async (ctx, _row, { tahun, wilayah, jumlah }, id) => {
    await ctx.tx
      .$queryRaw`select 1 from "Kuota" where tahun = ${tahun} and wilayah = ${wilayah} for update`;
    const lama = await ctx.tx.kuota.findUnique({
      where: { tahun_wilayah: { tahun, wilayah } },
    });
    const salah = kalimatKuota(jumlah, await ditetapkanDi(ctx.tx, tahun, wilayah));
    if (salah) return refuse(masalah('isian-salah', undefined, { jumlah: salah }));
    await ctx.tx.kuota.upsert({
      where: { tahun_wilayah: { tahun, wilayah } },
      create: { tahun, wilayah, jumlah },
      update: { jumlah },
    });
    const isi = { tahun, wilayah, lama: lama?.jumlah ?? null, baru: jumlah };
    return ok({ id, sukses: 'Kuota ditetapkan.', isi });
  },
});

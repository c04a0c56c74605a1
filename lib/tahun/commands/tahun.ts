import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Action } from '@/lib/core/policy';
import { masalah } from '@/lib/core/problem';
import { ok } from '@/lib/core/result';
import { command } from '@/lib/server/command';
import { begin, move } from '@/lib/server/move';
import { muatTahun, wilayahTahun } from '@/lib/tahun/commands/muat';
import { SiapkanTahun, TahunSaja } from '@/lib/tahun/schema';

/** A new year begins with the settings of the last one, so nothing has to be typed twice. */
export const siapkanTahun = command({
  may: 'tahunProgram.siapkan',
  input: SiapkanTahun,
  load: async (ctx, { salin }) => {
    const acuan = await ctx.tx.setelan.findFirst({
      where: salin ? { tahun: salin } : {},
      orderBy: [{ tahun: 'desc' }, { nomor: 'desc' }],
    });
    if (!acuan || ctx.actor.wilayah.length === 0) return null;
    const subject = { noun: 'tahunProgram', status: null, wilayah: wilayahTahun(ctx.actor) };
    return { id: randomUUID(), row: acuan, subject };
  },
  bentrok: {
    TahunProgram_tahun_key: masalah('isian-salah', undefined, { tahun: 'Tahun ini sudah ada.' }),
  },
  run: async (ctx, acuan, { tahun, nama, penyelenggara }, id) => {
    await begin(ctx, 'tahunProgram', { id, isi: { tahun, salin: acuan.tahun } }, async () => {
      await ctx.tx.tahunProgram.create({
        data: { id, tahun, nama, ...(penyelenggara && { penyelenggara }) },
      });
      await ctx.tx.setelan.create({
        data: {
          id: randomUUID(),
          tahun,
          nomor: 1,
          nilai: acuan.nilai ?? {},
          dibuat: ctx.sekarang,
          catatan: `Disalin dari setelan tahun ${acuan.tahun}.`,
        },
      });
    });
    return ok({ id, sukses: 'Tahun program disiapkan.', data: { tahun: String(tahun) } });
  },
});

const pindah = (may: Action, sukses: string) =>
  command({
    may,
    input: TahunSaja,
    load: (ctx, { id }) => muatTahun(ctx, { id }),
    run: async (ctx, row, { id }) => {
      const hasil = await move(ctx, 'tahunProgram', row, { isi: { tahun: row.tahun } });
      return hasil.ok ? ok({ id, sukses, data: { tahun: String(row.tahun) } }) : hasil;
    },
  });

export const bukaTahun = pindah('tahunProgram.buka', 'Pengajuan dibuka.');
export const tutupPengajuan = pindah('tahunProgram.tutupPengajuan', 'Pengajuan ditutup.');
export const tutupTahun = pindah('tahunProgram.tutup', 'Tahun ditutup.');

import 'server-only';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { muatKegiatan } from '@/lib/kegiatan/commands/muat';
import { bukanJenisnya, MATERI_PELATIHAN, tingkatCocok } from '@/lib/kegiatan/rules';
import { BatalkanKegiatan, RencanakanKegiatan, UbahKegiatan } from '@/lib/kegiatan/schema';
import { keDate } from '@/lib/server/actor';
import { command } from '@/lib/server/command';
import { begin, move } from '@/lib/server/move';

type Isi = z.output<typeof RencanakanKegiatan>;

const kolom = (input: Omit<Isi, 'jenis' | 'wilayah'>, jenis: string) => ({
  judul: input.judul,
  tempat: input.tempat,
  tanggal: keDate(input.tanggal),
  // a training always has its four subjects (F62)
  materi:
    jenis === 'PELATIHAN_PENDAMPING' && input.materi.length === 0
      ? [...MATERI_PELATIHAN]
      : input.materi,
  narasumber: input.narasumber ?? null,
});

export const rencanakanKegiatan = command({
  may: 'kegiatan.rencanakan',
  input: RencanakanKegiatan,
  load: async ({ actor }, input) => {
    const bukan = bukanJenisnya(input.jenis, actor.peran);
    return {
      id: randomUUID(),
      row: null,
      subject: {
        noun: 'kegiatan',
        status: null,
        wilayah: input.wilayah,
        kurang: bukan ? { jenisSesuaiPeran: bukan } : undefined,
      },
    };
  },
  run: async (ctx, _row, input, id) => {
    const ada = await ctx.tx.wilayah.count({ where: { kode: input.wilayah, berakhir: null } });
    if (!ada || !tingkatCocok(ctx.actor, input.wilayah))
      return refuse(masalah('isian-salah', undefined, { wilayah: 'Pilih wilayah kegiatan.' }));
    const { jenis, wilayah } = input;
    await begin(ctx, 'kegiatan', { id, isi: { jenis, tanggal: input.tanggal } }, () =>
      ctx.tx.kegiatan.create({
        data: { id, jenis, wilayah, ...kolom(input, jenis), dibuat: ctx.sekarang },
      }),
    );
    return ok({ id, sukses: 'Kegiatan direncanakan. Catat pesertanya.' });
  },
});

export const ubahKegiatan = command({
  may: 'kegiatan.ubah',
  input: UbahKegiatan,
  load: (ctx, input) => muatKegiatan(ctx, input.id),
  run: async ({ tx }, row, input, id) => {
    const baru = kolom(input, row.jenis);
    await tx.kegiatan.update({ where: { id }, data: baru });
    return ok({ id, sukses: 'Kegiatan disimpan.', isi: { tanggal: input.tanggal } });
  },
});

export const batalkanKegiatan = command({
  may: 'kegiatan.batalkan',
  input: BatalkanKegiatan,
  load: (ctx, input) => muatKegiatan(ctx, input.id),
  run: async (ctx, row, { alasan }, id) => {
    const hasil = await move(ctx, 'kegiatan', row, { alasan });
    return hasil.ok ? ok({ id, sukses: 'Kegiatan dibatalkan.' }) : hasil;
  },
});

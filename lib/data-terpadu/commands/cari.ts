import 'server-only';
import { randomUUID } from 'node:crypto';
import { ok } from '@/lib/core/result';
import { subjekBaru } from '@/lib/data-terpadu/rules';
import { CariInput, sepertiNik } from '@/lib/data-terpadu/schema';
import { command } from '@/lib/server/command';

/**
 * Looking up a person reveals what the State knows of them, so who looked, when and why is kept
 * before anything is shown (rules 2.8). The number itself and the answer are not kept.
 */
export const cariTerpadu = command({
  may: 'dataTerpadu.lihat',
  input: CariInput,
  load: async ({ actor }, input) => ({
    id: randomUUID(),
    row: null,
    subject: {
      ...subjekBaru(actor, input.wilayah),
      kurang:
        actor.peran === 'DINAS_STAF'
          ? undefined
          : { 'dataTerpadu.lihat': 'Mencari orang hanya untuk staf yang memeriksa anggota.' },
    },
  }),
  run: async (ctx, _row, { cari, alasan, wilayah }, id) => {
    await ctx.catat({
      aksi: 'dataTerpadu.lihat',
      subjek: 'dataTerpadu',
      subjekId: id,
      alasan,
      isi: { cara: sepertiNik(cari) ? 'NIK' : 'NAMA', wilayah },
    });
    return ok({ id, sukses: 'Pencarian tercatat.' });
  },
});

import 'server-only';
import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { id } from '@/lib/form/fields';
import { command } from '@/lib/server/command';
import { JENIS_LEMBAR } from '@/lib/server/sheet';

/** Only our own upload route builds this input, after it has cleaned and stored the bytes. */
const Unggahan = z.object({
  id,
  sha256: z.string().length(64),
  jenis: z.enum(['image/jpeg', 'application/pdf', JENIS_LEMBAR.xlsx, JENIS_LEMBAR.csv]),
  ukuran: z.number().int().positive(),
  namaAsli: z.string().max(200),
});

export const unggahBerkas = command({
  may: 'berkas.unggah',
  input: Unggahan,
  load: async ({ actor }, input) => ({
    id: input.id,
    row: null,
    subject: { noun: 'berkas', status: null, wilayah: '', orangId: actor.id },
  }),
  run: async ({ tx, actor, sekarang }, _row, input) => {
    await tx.berkas.create({ data: { ...input, pengunggah: actor.id, pada: sekarang } });
    return ok({ id: input.id, isi: { sha256: input.sha256, ukuran: input.ukuran } });
  },
});

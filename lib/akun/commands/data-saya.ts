import 'server-only';
import { z } from 'zod';
import { ok } from '@/lib/core/result';
import { command } from '@/lib/server/command';

/** Printing one's own data is a right (UU 27/2022 Ps 7); that it was done is kept too (T47). */
export const dataSaya = command({
  may: 'akun.dataSaya',
  input: z.object({}),
  load: async ({ tx, actor }) => {
    const row = await tx.pengguna.findUnique({
      where: { id: actor.id, nonaktif: null },
      select: { id: true },
    });
    const subject = { noun: 'akun', status: null, wilayah: '', orangId: actor.id };
    return row && { id: actor.id, row, subject };
  },
  run: async (_ctx, _row, _input, id) => ok({ id, sukses: 'Lembar data Anda siap dicetak.' }),
});

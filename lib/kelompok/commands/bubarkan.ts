import 'server-only';
import { proposal } from '@/lib/core/lifecycle/proposal';
import { targetsOf } from '@/lib/core/machine';
import { ok } from '@/lib/core/result';
import { muat } from '@/lib/kelompok/commands/muat';
import { BubarkanKelompok } from '@/lib/kelompok/schema';
import { command } from '@/lib/server/command';
import { consequence, move } from '@/lib/server/move';

/** Ends a group; its living proposal falls with it (lifecycle.md 2). */
export const bubarkanKelompok = command({
  may: 'kelompok.bubarkan',
  input: BubarkanKelompok,
  load: muat,
  run: async (ctx, { row }, input, id) => {
    const hasil = await move(ctx, 'kelompok', row, { alasan: input.alasan });
    if (!hasil.ok) return hasil;
    for (const p of row.proposal) {
      if (targetsOf(proposal, 'proposal.gugur', p.status).length === 0) continue;
      const gugur = await consequence(ctx, 'proposal', 'proposal.gugur', p, {
        alasan: input.alasan,
      });
      if (!gugur.ok) return gugur;
    }
    return ok({ id, sukses: 'Kelompok dibubarkan.' });
  },
});

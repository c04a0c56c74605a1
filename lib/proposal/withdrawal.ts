import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { proposal } from '@/lib/core/lifecycle/proposal';
import { ruleOf } from '@/lib/core/policy';
import { SEBELUM_PERINTAH } from '@/lib/pencairan/rules';
import { db } from '@/lib/server/db';
import { lingkupProposal } from '@/lib/server/scope';

/**
 * Files whose leader asked to leave, each with the time of asking: the one way aside that keeps an
 * office waiting (lifecycle.md 2, mundur). Once payment is ordered nobody can confirm it any more.
 */
export async function permintaanMundur(actor: Actor): Promise<Map<string, Date>> {
  if (!ruleOf('proposal.mundur').roles.includes(actor.peran)) return new Map();
  const bisa = await db().proposal.findMany({
    where: {
      AND: [lingkupProposal(actor)],
      status: { in: [...proposal.transitions['proposal.mundur'].from] },
      pencairan: {
        none: {
          OR: [{ status: { notIn: [...SEBELUM_PERINTAH, 'DIBATALKAN'] } }, { putaran: { gt: 1 } }],
        },
      },
    },
    select: { id: true },
  });
  const minta = await db().peristiwa.findMany({
    where: { subjekId: { in: bisa.map((p) => p.id) }, aksi: 'proposal.mintaMundur' },
    select: { subjekId: true, pada: true },
  });
  return new Map(minta.map((m) => [m.subjekId, m.pada]));
}

import 'server-only';
import { ok, type Result } from '@/lib/core/result';
import type { Ctx } from '@/lib/server/command';
import { consequence } from '@/lib/server/move';

export type Jawaban = 'DISETUJUI' | 'DITOLAK' | 'DIKEMBALIKAN' | 'MUNDUR';

const terkirim = (proposalId: string) => ({
  proposalId,
  hasil: null,
  usulan: { status: 'DIKIRIM' as const },
});

/**
 * Locks the letter that still waits for an answer on this proposal. Whoever decides a proposal
 * calls it before locking the proposal: letters come first in the order of locks.
 */
export async function kunciUsulan(ctx: Ctx, proposalId: string): Promise<void> {
  const baris = await ctx.tx.usulanProposal.findFirst({
    where: terkirim(proposalId),
    select: { usulanId: true },
  });
  if (baris)
    await ctx.tx.$queryRaw`select id from "Usulan" where id = ${baris.usulanId}::uuid for update`;
}

/** The answer on one row of a sent letter; with the last one the letter is answered (F50, T19). */
export async function catatJawaban(
  ctx: Ctx,
  proposalId: string,
  hasil: Jawaban,
): Promise<Result<null>> {
  await kunciUsulan(ctx, proposalId);
  const baris = await ctx.tx.usulanProposal.findFirst({
    where: terkirim(proposalId),
    select: { usulanId: true },
  });
  if (!baris) return jawabUlang(ctx, proposalId, hasil);
  const { usulanId } = baris;
  await ctx.tx.usulanProposal.update({
    where: { usulanId_proposalId: { usulanId, proposalId } },
    data: { hasil, dijawab: ctx.sekarang },
  });
  const sisa = await ctx.tx.usulanProposal.count({ where: { usulanId, hasil: null } });
  if (sisa > 0) return ok(null);
  const usulan = await ctx.tx.usulan.findUniqueOrThrow({ where: { id: usulanId } });
  return consequence(ctx, 'usulan', 'usulan.jawab', usulan, { data: { sejak: ctx.sekarang } });
}

/** After a granted objection the letter was answered already; its row now says the last answer. */
async function jawabUlang(ctx: Ctx, proposalId: string, hasil: Jawaban): Promise<Result<null>> {
  const lama = await ctx.tx.usulanProposal.findFirst({
    where: { proposalId, hasil: 'DITOLAK' },
    orderBy: { dijawab: 'desc' },
    select: { usulanId: true },
  });
  if (lama)
    await ctx.tx.usulanProposal.update({
      where: { usulanId_proposalId: { usulanId: lama.usulanId, proposalId } },
      data: { hasil, dijawab: ctx.sekarang },
    });
  return ok(null);
}

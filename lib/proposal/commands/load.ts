import 'server-only';
import { lockRow, type ProposalRow } from '@/lib/proposal/load';
import { subjectOf } from '@/lib/proposal/subject';
import type { Ctx, Loaded } from '@/lib/server/command';

/** `load` of every command on a file: locked, in scope, with the guards of this command. */
export async function muat(ctx: Ctx, { id }: { id: string }): Promise<Loaded<ProposalRow> | null> {
  const row = await lockRow(ctx.tx, ctx.actor, id);
  if (!row) return null;
  const subject = await subjectOf(ctx.tx, ctx.actor, row, ctx.sekarang, [ctx.aksi]);
  return { id, row, subject };
}

/** Written with every move: a new desk begins to count, and nobody there has opened the file. */
export const meja = (ctx: Ctx) => ({ sejak: ctx.sekarang, dibuka: null });

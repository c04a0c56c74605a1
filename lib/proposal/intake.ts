import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import type { ProposalRow } from '@/lib/proposal/load';
import { findRow, setelanOf } from '@/lib/proposal/load';
import type { Ctx } from '@/lib/server/command';
import { consequence } from '@/lib/server/move';

/** What letters about many proposals cause here: usulan and penetapan (lifecycle.md 2). */

/** These files in the actor's scope, locked in the order of their ids; null = one is not there. */
export async function kunciProposal(
  ctx: Ctx,
  ids: readonly string[],
): Promise<ProposalRow[] | null> {
  const urut = [...new Set(ids)].sort();
  for (const id of urut)
    await ctx.tx.$queryRaw`select id from "Proposal" where id = ${id}::uuid for update`;
  const rows: ProposalRow[] = [];
  for (const id of urut) {
    const row = await findRow(ctx.tx, ctx.actor, id);
    if (!row) return null;
    rows.push(row);
  }
  return rows;
}

type Akibat = 'proposal.usulkan' | 'proposal.tetapkan' | 'proposal.cabutPenetapan';

/** Moves every file of a letter; one that has gone elsewhere meanwhile stops the letter. */
export async function gerakkan(
  ctx: Ctx,
  aksi: Akibat,
  rows: readonly ProposalRow[],
): Promise<Result<null>> {
  for (const row of rows) {
    const hasil = await consequence(ctx, 'proposal', aksi, row, {
      data: { sejak: ctx.sekarang, dibuka: null },
      isi: { versi: row.nomorVersi },
    });
    if (!hasil.ok)
      return refuse(
        masalah('sudah-berubah', `Proposal KUBE ${row.kelompok.nama} sudah berubah tahap.`),
      );
  }
  return ok(null);
}

/** The sum of the budget in whole rupiah: what the decree grants. */
export const totalProposal = (row: ProposalRow): bigint =>
  row.rab.reduce((n, b) => n + b.jumlah, 0n);

/** Money or goods, by the settings version the file keeps (settings.md, bentukBantuan). */
export const bentukBantuan = async (ctx: Ctx, row: ProposalRow): Promise<'UANG' | 'BARANG'> =>
  (await setelanOf(ctx.tx, row)).bentukBantuan;

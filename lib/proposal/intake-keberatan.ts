import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { masalah } from '@/lib/core/problem';
import { type Result, refuse } from '@/lib/core/result';
import type { SETELAN_AWAL } from '@/lib/core/setelan';
import { findRow, lockRow, type ProposalRow, setelanOf } from '@/lib/proposal/load';
import { SELESAI } from '@/lib/proposal/subject';
import type { Ctx } from '@/lib/server/command';
import type { Tx } from '@/lib/server/db';
import { consequence } from '@/lib/server/move';

/** What an objection asks of the refused file, and what it causes there (lifecycle.md 2, keberatan). */

export type Penolakan = {
  row: ProposalRow;
  /** null = this file was not refused, or not any more */
  putusan: { pada: Date; peran: string; alasan: string | null } | null;
  batasHari: number;
  zona: typeof SETELAN_AWAL.zonaWaktu;
};

/** The file in the actor's scope with its last refusal; `kunci` holds it for a command. */
export async function penolakanOf(
  tx: Tx,
  actor: Actor,
  id: string,
  { kunci = false }: { kunci?: boolean } = {},
): Promise<Penolakan | null> {
  const row = await (kunci ? lockRow : findRow)(tx, actor, id);
  if (!row) return null;
  const putusan =
    row.status === 'DITOLAK'
      ? await tx.peristiwa.findFirst({
          where: { subjekId: id, aksi: 'proposal.tolak' },
          orderBy: { urut: 'desc' },
          select: { pada: true, peran: true, alasan: true },
        })
      : null;
  const setelan = await setelanOf(tx, row);
  return { row, putusan, batasHari: setelan.batasKeberatan, zona: setelan.zonaWaktu };
}

/** The group began another proposal meanwhile: two living ones would share one group. */
export const MASIH_ADA_PROPOSAL = masalah(
  'sudah-ada',
  'Kelompok ini sudah punya proposal lain yang berjalan. Batalkan dulu yang itu.',
);

/** A granted objection puts the file back on the desk that refused it. */
export async function bukaKembali(
  ctx: Ctx,
  row: ProposalRow,
  ke: 'DIVERIFIKASI' | 'DI_PUSAT',
  alasan: string,
): Promise<Result<null>> {
  const hidup = await ctx.tx.proposal.count({
    where: { kelompokId: row.kelompokId, id: { not: row.id }, status: { notIn: [...SELESAI] } },
  });
  if (hidup > 0) return refuse(MASIH_ADA_PROPOSAL);
  return consequence(ctx, 'proposal', 'proposal.bukaKembali', row, {
    ke,
    alasan,
    data: { sejak: ctx.sekarang, dibuka: null },
    isi: { versi: row.nomorVersi },
  });
}

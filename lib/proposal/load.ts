import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL, type Setelan } from '@/lib/core/setelan';
import type { IsiProposal } from '@/lib/proposal/bagian';
import type { Tx } from '@/lib/server/db';
import { lingkupProposal } from '@/lib/server/scope';
import { setelanBerlaku } from '@/lib/tahun/queries';
import type { Prisma } from '@/prisma/generated/client';

const DENGAN = {
  kelompok: {
    select: {
      id: true,
      nomor: true,
      nama: true,
      wilayah: true,
      kategori: true,
      jenisUsaha: true,
      tempat: true,
      status: true,
      usaha: { select: { nama: true } },
    },
  },
  rab: { orderBy: [{ urut: 'asc' }, { id: 'asc' }] },
  setelan: { select: { nilai: true } },
} satisfies Prisma.ProposalInclude;

export type ProposalRow = Prisma.ProposalGetPayload<{ include: typeof DENGAN }>;

/** A file in the actor's scope, or null. Without a lock: for pages. */
export const findRow = (tx: Tx, actor: Actor, id: string): Promise<ProposalRow | null> =>
  tx.proposal.findFirst({ where: { AND: [{ id }, lingkupProposal(actor)] }, include: DENGAN });

/** The same, locked first, so that two decisions at once come one after the other (T16). */
export async function lockRow(tx: Tx, actor: Actor, id: string): Promise<ProposalRow | null> {
  await tx.$queryRaw`select id from "Proposal" where id = ${id}::uuid for update`;
  return findRow(tx, actor, id);
}

/** The settings a file goes by: its own version, before the first `ajukan` the newest of its year. */
export async function setelanOf(
  tx: Tx,
  row: Pick<ProposalRow, 'tahun' | 'setelan'>,
): Promise<Setelan> {
  // written by our own commands from the same type, so its shape is known
  if (row.setelan) return row.setelan.nilai as unknown as Setelan;
  return (await setelanBerlaku(tx, row.tahun))?.setelan ?? SETELAN_AWAL;
}

/** The answers; only our own commands write this column, each through its zod schema. */
export const isiOf = (row: { isi: Prisma.JsonValue }): IsiProposal =>
  (row.isi ?? {}) as IsiProposal;

export const butirOf = (rab: ProposalRow['rab']) =>
  rab.map((b) => ({
    uraian: b.uraian,
    volumeMilli: b.volume,
    satuan: b.satuan,
    hargaSatuan: Number(b.harga),
  }));

import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Subject } from '@/lib/core/can';
import { riwayat } from '@/lib/server/audit';
import type { Ctx, Loaded } from '@/lib/server/command';
import type { Tx } from '@/lib/server/db';
import { lingkupKantor } from '@/lib/server/scope';
import { sudahDiperintahkan } from '@/lib/sptjm/rules';
import type { Prisma } from '@/prisma/generated/client';

const DENGAN = {
  baris: {
    orderBy: { pencairanId: 'asc' },
    select: {
      pencairan: {
        select: {
          id: true,
          kelompokId: true,
          wilayah: true,
          status: true,
          jumlah: true,
          bentuk: true,
          kelompok: { select: { nama: true, usaha: { select: { nama: true } } } },
          proposal: { select: { nomor: true } },
        },
      },
    },
  },
} satisfies Prisma.SptjmInclude;

export type SptjmRow = Prisma.SptjmGetPayload<{ include: typeof DENGAN }>;

export const findRow = (tx: Tx, actor: Actor, id: string): Promise<SptjmRow | null> =>
  tx.sptjm.findFirst({ where: { AND: [{ id }, lingkupKantor(actor)] }, include: DENGAN });

/** Letter first, then its payments by id: the order in which everybody locks. */
async function lockRow(tx: Tx, actor: Actor, id: string): Promise<SptjmRow | null> {
  await tx.$queryRaw`select id from "Sptjm" where id = ${id}::uuid for update`;
  const row = await findRow(tx, actor, id);
  if (!row) return null;
  await kunciPencairan(
    tx,
    row.baris.map((b) => b.pencairan.id),
  );
  return findRow(tx, actor, id);
}

export async function kunciPencairan(tx: Tx, ids: string[]): Promise<void> {
  await tx.$queryRaw`select id from "Pencairan" where id = any(${ids}::uuid[])
    order by id for update`;
}

export async function subjectOf(tx: Tx, row: SptjmRow): Promise<Subject> {
  const jalan = row.baris.filter((b) => sudahDiperintahkan(b.pencairan.status)).length;
  return {
    noun: 'sptjm',
    status: row.status,
    wilayah: row.wilayah,
    wilayahBaris: [row.wilayah, ...row.baris.map((b) => b.pencairan.wilayah)],
    ...(await riwayat(tx, row.id)),
    kurang:
      jalan > 0
        ? { belumDiperintahkan: `Dana ${jalan} kelompok sudah diperintahkan untuk dibayar.` }
        : {},
  };
}

export async function muat(ctx: Ctx, { id }: { id: string }): Promise<Loaded<SptjmRow> | null> {
  const row = await lockRow(ctx.tx, ctx.actor, id);
  return row && { id, row, subject: await subjectOf(ctx.tx, row) };
}

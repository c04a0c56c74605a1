import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { type Jawaban, subjectOf } from '@/lib/rekening/subject';
import type { Ctx, Loaded } from '@/lib/server/command';
import type { Tx } from '@/lib/server/db';
import { lingkupMilikKelompok } from '@/lib/server/scope';
import type { Prisma } from '@/prisma/generated/client';

// the ciphertext is not among the columns: only lib/rekening/rahasia.ts ever reads it
const PILIH = {
  id: true,
  kelompokId: true,
  wilayah: true,
  status: true,
  versi: true,
  bank: true,
  cabang: true,
  nomorIndeks: true,
  nomorAkhir: true,
  atasNama: true,
  spesimen: true,
  spesimenUsang: true,
  alasanNama: true,
  alasanGanti: true,
  menggantiId: true,
  ditelepon: true,
  dibuat: true,
  kelompok: { select: { nama: true, nomor: true, status: true } },
} satisfies Prisma.RekeningSelect;

export type RekeningRow = Prisma.RekeningGetPayload<{ select: typeof PILIH }>;

/** An account in the actor's scope, or null. */
export const findRow = (tx: Tx, actor: Actor, id: string): Promise<RekeningRow | null> =>
  tx.rekening.findFirst({ where: { AND: [{ id }, lingkupMilikKelompok(actor)] }, select: PILIH });

/**
 * The same, locked: first the group's payments, then its accounts, so that an order to pay and a
 * change of account never wait for each other.
 */
export async function lockRow(tx: Tx, actor: Actor, id: string): Promise<RekeningRow | null> {
  const lihat = await findRow(tx, actor, id);
  if (!lihat) return null;
  await kunciKelompok(tx, lihat.kelompokId);
  return findRow(tx, actor, id);
}

export async function kunciKelompok(tx: Tx, kelompokId: string): Promise<void> {
  await tx.$queryRaw`select id from "Pencairan" where "kelompokId" = ${kelompokId}::uuid
    order by id for update`;
  await tx.$queryRaw`select id from "Rekening" where "kelompokId" = ${kelompokId}::uuid
    order by id for update`;
}

/** `load` of every command on an account. */
export async function muat(
  ctx: Ctx,
  input: { id: string } & Jawaban,
): Promise<Loaded<RekeningRow> | null> {
  const row = await lockRow(ctx.tx, ctx.actor, input.id);
  if (!row) return null;
  return { id: row.id, row, subject: await subjectOf(ctx.tx, row, ctx.sekarang, input) };
}

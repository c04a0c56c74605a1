import 'server-only';
import { masalah } from '@/lib/core/problem';
import { refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { lockRow, type PencairanRow } from '@/lib/pencairan/load';
import { subjectOf } from '@/lib/pencairan/subject';
import type { Ctx, Loaded } from '@/lib/server/command';

/** `load` of every command on a disbursement: locked, in scope, with its guards. */
export async function muat(ctx: Ctx, { id }: { id: string }): Promise<Loaded<PencairanRow> | null> {
  const row = await lockRow(ctx.tx, ctx.actor, id);
  return row && { id, row, subject: await subjectOf(ctx.tx, ctx.actor, row) };
}

/** The letters behind an order are held first, in the order that all rooms keep (letter → file). */
export async function muatPerintah(ctx: Ctx, input: { id: string }) {
  await ctx.tx.$queryRaw`select s.id from "Sptjm" s
    join "SptjmPencairan" b on b."sptjmId" = s.id
    where b."pencairanId" = ${input.id}::uuid order by s.id for share of s`;
  return muat(ctx, input);
}

export const isian = (bidang: string, pesan: string) =>
  refuse(masalah('isian-salah', undefined, { [bidang]: pesan }));

export const belumTerjadi = (ctx: Ctx, tanggal: string): boolean =>
  tanggal > hariIni(ctx.sekarang, ctx.zona);

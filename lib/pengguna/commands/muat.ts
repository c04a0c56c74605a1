import 'server-only';
import { masalah } from '@/lib/core/problem';
import { refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { muatOrang, type Orang } from '@/lib/pengguna/queries';
import type { Ctx, Loaded } from '@/lib/server/command';

/** The person, locked and in the ADMIN's area; null is a 404. */
export async function muat(ctx: Ctx, { id }: { id: string }): Promise<Loaded<Orang> | null> {
  await ctx.tx.$queryRaw`select id from "Pengguna" where id = ${id}::uuid for update`;
  const ada = await muatOrang(ctx.actor, ctx.tx, id, ctx.sekarang);
  return ada && { id, row: ada.orang, subject: ada.subject };
}

export const hari = (ctx: Ctx): string => hariIni(ctx.sekarang, ctx.zona);

/** Nobody gives himself rights, nor locks himself out: another ADMIN does it. */
export const diriSendiri = () =>
  refuse(masalah('bukan-peran', 'Akun Anda sendiri diatur oleh admin lain.'));

export const salah = (bidang: Record<string, string>) =>
  refuse(masalah('isian-salah', undefined, bidang));

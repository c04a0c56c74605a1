import 'server-only';
import { bacaKelompok, type IsiKelompok, kunciKelompok } from '@/lib/kelompok/subjek';
import type { Ctx, Loaded } from '@/lib/server/command';

/** Locked, in the actor's scope, with every fact its rights depend on; null = 404. */
export async function muat(ctx: Ctx, input: { id: string }): Promise<Loaded<IsiKelompok> | null> {
  await kunciKelompok(ctx.tx, input.id);
  const k = await bacaKelompok(ctx, input.id);
  return k && { id: k.row.id, row: k, subject: k.subject };
}

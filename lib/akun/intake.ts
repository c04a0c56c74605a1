import 'server-only';
import { randomUUID } from 'node:crypto';
import { HARI_BERLAKU } from '@/lib/akun/rules';
import type { Ctx } from '@/lib/server/command';
import { db, type Tx } from '@/lib/server/db';
import { indeksButa, kunciAcak, sandikan } from '@/lib/server/secret';

const HARI = 24 * 3600 * 1000;

/**
 * Ends sessions of a person, all but `kecuali`; they stop at their next request. Sessions live by
 * the machine's clock also when the story's clock is moved (session.ts).
 */
export async function akhiriSesiOrang(
  tx: Tx,
  penggunaId: string,
  kecuali?: string,
): Promise<number> {
  const { count } = await tx.sesi.updateMany({
    where: { penggunaId, berakhir: null, ...(kecuali && { id: { not: kecuali } }) },
    data: { berakhir: new Date() },
  });
  return count;
}

/** Signing out on this device: no decision, so no command; the row ends and that is all. */
export async function tutupSesi(id: string): Promise<void> {
  await db().sesi.updateMany({ where: { id, berakhir: null }, data: { berakhir: new Date() } });
}

/**
 * A one-time activation link for a person's account: 32 random bytes, found by keyed hash, kept
 * encrypted to be shown again until it is used. An older unused link stops working.
 */
export async function terbitkanTautan(ctx: Ctx, penggunaId: string): Promise<void> {
  await ctx.tx.kodeAktivasi.updateMany({
    where: { penggunaId, dipakai: null, kedaluwarsa: { gt: ctx.sekarang } },
    data: { kedaluwarsa: ctx.sekarang },
  });
  const id = randomUUID();
  const token = kunciAcak();
  await ctx.tx.kodeAktivasi.create({
    data: {
      id,
      sidik: indeksButa('kode', token),
      kode: sandikan(token, `KodeAktivasi.kode:${id}`),
      penggunaId,
      kedaluwarsa: new Date(ctx.sekarang.getTime() + HARI_BERLAKU * HARI),
      dibuat: ctx.sekarang,
    },
  });
}

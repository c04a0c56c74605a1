import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { nikTerbuka } from '@/lib/kelompok/rahasia';
import { db } from '@/lib/server/db';

/**
 * Is this file the picture of a member's card, and closed to this person? It is seen like the NIK
 * itself: with a reason that was written down, for five minutes (T46).
 */
export async function fotoKtpTertutup(
  actor: Actor,
  berkasId: string,
  kelompokId: string,
): Promise<boolean> {
  const a = await db().anggota.findFirst({
    where: { kelompokId, fotoKtp: berkasId },
    select: { id: true },
  });
  return a !== null && (await nikTerbuka(actor, kelompokId, a.id)) === null;
}

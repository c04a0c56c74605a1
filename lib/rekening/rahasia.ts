import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { findRow } from '@/lib/rekening/load';
import { subjectOf } from '@/lib/rekening/subject';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { bukaSandi } from '@/lib/server/secret';

const LIMA_MENIT = 5 * 60_000;

/** Where the ciphertext stands: copied to another row it does not open. */
export const tempatNomor = (id: string): string => `Rekening.nomor:${id}`;

/** The full number, for the person who opened it with a reason less than five minutes ago. */
export async function nomorTerbuka(actor: Actor, id: string): Promise<string | null> {
  const { sekarang } = await jam();
  const row = await findRow(db(), actor, id);
  if (!row || can(actor, 'rekening.bukaNomor', await subjectOf(db(), row, sekarang))) return null;
  const dibuka = await db().peristiwa.count({
    where: {
      subjekId: id,
      aksi: 'rekening.bukaNomor',
      aktorId: actor.id,
      peran: actor.peran,
      pada: { gt: new Date(sekarang.getTime() - LIMA_MENIT), lte: sekarang },
    },
  });
  if (dibuka === 0) return null;
  const isi = await db().rekening.findUnique({ where: { id }, select: { nomor: true } });
  return isi && bukaSandi(isi.nomor, tempatNomor(id));
}

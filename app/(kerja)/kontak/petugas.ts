import { notFound } from 'next/navigation';
import type { Actor } from '@/lib/core/actor';
import { policy } from '@/lib/core/policy';
import { requireActor } from '@/lib/server/session';

/** These pages do not exist for whoever does not ask people for their numbers. */
export async function requirePetugas(): Promise<Actor> {
  const actor = await requireActor();
  const boleh: readonly string[] = policy['kelompok.periksaKontak'].roles;
  if (!boleh.includes(actor.peran)) notFound();
  return actor;
}

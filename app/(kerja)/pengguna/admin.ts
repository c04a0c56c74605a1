import { notFound } from 'next/navigation';
import type { Actor } from '@/lib/core/actor';
import { policy } from '@/lib/core/policy';
import { requireActor } from '@/lib/server/session';

/** These pages do not exist for whoever does not look after accounts. */
export async function requireAdmin(): Promise<Actor> {
  const actor = await requireActor();
  const boleh: readonly string[] = policy['pengguna.aturPengguna'].roles;
  if (!boleh.includes(actor.peran)) notFound();
  return actor;
}

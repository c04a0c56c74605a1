import 'server-only';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import { requireActor } from '@/lib/server/session';

/** The actor and what they may see under these ids; anything else is a page that does not exist. */
export async function muatAtau404<T>(
  ids: readonly string[],
  cari: (actor: Actor) => Promise<T | null>,
): Promise<{ actor: Actor; isi: T }> {
  const actor = await requireActor();
  if (!ids.every((id) => z.uuid().safeParse(id).success)) notFound();
  const isi = await cari(actor);
  return isi === null ? notFound() : { actor, isi };
}

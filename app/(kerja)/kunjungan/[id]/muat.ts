import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { findKunjungan } from '@/lib/kunjungan/queries';
import { requireActor } from '@/lib/server/session';

/** The visit and who looks at it, once per request; outside their area the page does not exist. */
export const muatKunjungan = cache(async (id: string) => {
  const actor = await requireActor();
  const k = z.uuid().safeParse(id).success ? await findKunjungan(actor, id) : null;
  return k ? { actor, k } : notFound();
});

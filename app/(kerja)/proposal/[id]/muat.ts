import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { findProposal } from '@/lib/proposal/queries';
import { requireActor } from '@/lib/server/session';

/** The file of this page in the actor's scope; outside it there is nothing (T21). */
export const muat = cache(async (id: string) => {
  const actor = await requireActor();
  const p = z.uuid().safeParse(id).success ? await findProposal(actor, id) : null;
  return p ? { actor, p } : notFound();
});

import { notFound } from 'next/navigation';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { findKegiatan, type KegiatanLengkap } from '@/lib/kegiatan/queries';
import { requireActor } from '@/lib/server/session';

type Muatan = { actor: Actor; k: KegiatanLengkap };

/** The activity in scope, or 404. */
export async function muatKegiatan(id: string): Promise<Muatan> {
  const actor = await requireActor();
  const k = await findKegiatan(actor, id);
  if (!k) notFound();
  return { actor, k };
}

/** The same for screens that only record attendance: whoever may not has no business there. */
export async function muatPencatat(id: string): Promise<Muatan> {
  const isi = await muatKegiatan(id);
  if (can(isi.actor, 'kegiatan.catatHadir', isi.k.subject) !== null) notFound();
  return isi;
}

import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import type { Actor, Peran } from '@/lib/core/actor';
import { type Topi, topiOf } from '@/lib/server/actor';
import { authOptions } from '@/lib/server/auth';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { sha256 } from '@/lib/server/secret';

const MENIT = 60_000;
const HARI = 24 * 60 * MENIT;
// field people keep a phone signed in, an office desk is shared (assurance.md A3)
const PANJANG: readonly Peran[] = ['KETUA', 'ANGGOTA', 'PENDAMPING'];
const batas = (peran: Peran | undefined) =>
  peran && PANJANG.includes(peran)
    ? { diam: 30 * HARI, mutlak: 30 * HARI }
    : { diam: 30 * MENIT, mutlak: 12 * 60 * MENIT };

export type Sesi = { id: string; actor: Actor; topi: Topi[]; topiId: string };

/**
 * The signed-in person in the chosen role, or null. Sessions age by the machine's clock, also when
 * the story's clock is moved: moving time must not open or close a door.
 */
export const findSesi = cache(async (): Promise<Sesi | null> => {
  const token = (await getServerSession(authOptions())) as { sid?: string } | null;
  if (!token?.sid) return null;
  const row = await db().sesi.findUnique({ where: { sidik: sha256(token.sid) } });
  if (!row || row.berakhir) return null;
  const topi = await topiOf(db(), row.penggunaId, (await jam()).sekarang);
  const dipakai = topi.find((t) => t.id === row.peranId) ?? topi[0];
  if (!dipakai) return null;
  const now = Date.now();
  const b = batas(dipakai.actor.peran);
  if (now - row.terakhir.getTime() > b.diam || now - row.dibuat.getTime() > b.mutlak) return null;
  if (now - row.terakhir.getTime() > MENIT)
    await db().sesi.update({ where: { id: row.id }, data: { terakhir: new Date(now) } });
  return { id: row.id, actor: dipakai.actor, topi, topiId: dipakai.id };
});

export const findActor = async (): Promise<Actor | null> => (await findSesi())?.actor ?? null;

/** For pages: whoever is not signed in goes to the door and comes back to the same page. */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor();
  if (!actor)
    redirect(`/masuk?ke=${encodeURIComponent((await headers()).get('x-sikube-jalur') ?? '/')}`);
  return actor;
}

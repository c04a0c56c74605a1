import type { Actor } from '@/lib/core/actor';
import { topiOf } from '@/lib/server/actor';
import { db } from '@/lib/server/db';

/** A moment of the story, in the office's zone: `saat('2025-03-12')` is 9 in the morning there. */
export const saat = (tanggal: string, jam = '09:00'): Date => new Date(`${tanggal}T${jam}:00+08:00`);

/** An officer of the story as the application itself would build the actor on that day. */
export async function pelaku(namaPengguna: string, pada: Date = saat('2025-03-12')): Promise<Actor> {
  const p = await db().pengguna.findUniqueOrThrow({ where: { namaPengguna } });
  const [topi] = await topiOf(db(), p.id, pada);
  if (!topi) throw new Error(`${namaPengguna} tidak punya peran pada ${pada.toISOString()}`);
  return topi.actor;
}

/** The neighbour's officers exist to be refused (house.md 3). */
export const TETANGGA = ['kabid.tator', 'staf.tator', 'desa.tator', 'kecamatan.tator'] as const;

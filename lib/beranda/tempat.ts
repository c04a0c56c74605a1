import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { db } from '@/lib/server/db';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';

/** Where the actor's desk stands, in words: the group, the assigned kecamatan, or the office's area. */
export async function tempatTugas(actor: Actor): Promise<string> {
  if (actor.kelompokId) {
    const k = await db().kelompok.findUnique({
      where: { id: actor.kelompokId },
      select: { nama: true },
    });
    return k ? `KUBE ${k.nama}` : '';
  }
  if (actor.wilayah.includes('')) return 'Seluruh Indonesia';
  if (actor.wilayah.length === 0) return 'Belum ada penugasan';
  const nama = await namaWilayahBanyak(db(), actor.wilayah);
  return actor.wilayah.map((w) => nama.get(w)?.lengkap ?? w).join(', ');
}

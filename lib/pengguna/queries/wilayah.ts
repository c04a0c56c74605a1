import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { db } from '@/lib/server/db';
import { namaWilayahBanyak, type Pilihan } from '@/lib/wilayah/queries';

/** A regency has some 150 areas; beyond this nobody finds anything in a list. */
const MAKS_PILIHAN = 700;

/** "7316031021 · Kel. Balla, Kec. Baraka" for every area of the ADMIN; null when too many to list. */
export async function pilihanWilayah(actor: Actor): Promise<Pilihan[] | null> {
  if (actor.wilayah.some((w) => w.length < 4)) return null;
  const rows = await db().wilayah.findMany({
    where: { OR: actor.wilayah.map((w) => ({ kode: { startsWith: w } })), berakhir: null },
    orderBy: { kode: 'asc' },
    take: MAKS_PILIHAN + 1,
    select: { kode: true },
  });
  if (rows.length > MAKS_PILIHAN) return null;
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.kode),
  );
  return rows.map(({ kode }) => ({
    nilai: kode,
    label: `${kode} · ${nama.get(kode)?.lengkap ?? kode}`,
  }));
}

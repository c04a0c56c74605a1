import 'server-only';
import { cache } from 'react';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import type { Zona } from '@/lib/core/tanggal';
import { db, type Tx } from '@/lib/server/db';

/** The time rules go by. Only with story data, and when started so, is it a moved clock. */
export async function bacaJam(tx: Pick<Tx, 'pemasangan'> = db()): Promise<Jam> {
  const p = await tx.pemasangan.findUnique({ where: { id: 1 } });
  const geser = p?.contoh && p.jamContoh ? Number(p.geserJam) : 0;
  return {
    sekarang: new Date(Date.now() + geser),
    contoh: p?.contoh ?? false,
    digeser: Boolean(p?.contoh && p.jamContoh),
  };
}

export type Jam = { sekarang: Date; contoh: boolean; digeser: boolean };

/**
 * Where the offices' day begins (CFG zonaWaktu): the zone of the living year, by the order of
 * setelanBerlaku. A letter written today is dated by it, whatever version a file keeps.
 */
export async function bacaZona(tx: Pick<Tx, '$queryRaw'> = db()): Promise<Zona> {
  const [row] = await tx.$queryRaw<{ zona: Zona }[]>`
    select s.nilai->>'zonaWaktu' as zona
    from "Setelan" s join "TahunProgram" t on t.tahun = s.tahun
    order by t.status = 'BUKA' desc, t.status <> 'DISIAPKAN' desc, s.tahun desc, s.nomor desc
    limit 1`;
  return row?.zona ?? SETELAN_AWAL.zonaWaktu;
}

/** Once per request, for pages. */
export const jam = cache(() => bacaJam());
export const zonaKini = cache(() => bacaZona());

/** Sets the story clock; false where no story clock runs. Needs no frame but still says who writes. */
export async function geserJam(ke: Date): Promise<boolean> {
  const [, { count }] = await db().$transaction([
    db().$executeRaw`select set_config('app.perintah', ${crypto.randomUUID()}, true)`,
    db().pemasangan.updateMany({
      where: { id: 1, contoh: true, jamContoh: true },
      data: { geserJam: BigInt(ke.getTime() - Date.now()) },
    }),
  ]);
  return count > 0;
}

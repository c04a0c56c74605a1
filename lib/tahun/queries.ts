import 'server-only';
import type { Setelan } from '@/lib/core/setelan';
import type { Tx } from '@/lib/server/db';

export type TahunBerlaku = { id: string; tahun: number; status: string; setelan: Setelan };

/**
 * The newest settings of a programme year; without a year, of the newest one. A file that was
 * submitted keeps its own version instead (settings.md).
 */
export async function setelanBerlaku(tx: Tx, tahun?: number): Promise<TahunBerlaku | null> {
  const row = await tx.setelan.findFirst({
    where: tahun ? { tahun } : {},
    orderBy: [{ tahun: 'desc' }, { nomor: 'desc' }],
    include: { program: { select: { status: true } } },
  });
  return row
    ? {
        id: row.id,
        tahun: row.tahun,
        status: row.program.status,
        // written by our own commands from the same type, so its shape is known
        setelan: row.nilai as unknown as Setelan,
      }
    : null;
}

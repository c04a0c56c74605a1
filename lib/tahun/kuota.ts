import 'server-only';
import type { Tx } from '@/lib/server/db';

/** Groups that hold a place: determined by a decree that stands. */
export const ditetapkanDi = (tx: Tx, tahun: number, wilayah: string): Promise<number> =>
  tx.proposal.count({ where: { tahun, status: 'DITETAPKAN', wilayah: { startsWith: wilayah } } });

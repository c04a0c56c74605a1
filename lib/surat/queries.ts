import 'server-only';
import { dariDate } from '@/lib/server/actor';
import type { Tx } from '@/lib/server/db';

export type SuratRingkas = {
  id: string;
  jenis: string;
  nomor: string;
  tanggal: string;
  penandatangan: string;
  berkasId: string;
  sha256: string;
  dicabut: boolean;
};

/**
 * Letters of one file, oldest first. The caller has already checked that the actor may see the file.
 * `juga` = with those that were withdrawn: they keep their numbers (lifecycle.md 2).
 */
export async function suratOf(tx: Tx, subjekId: string, juga?: 'dicabut'): Promise<SuratRingkas[]> {
  const rows = await tx.surat.findMany({
    where: { subjekId, ...(!juga && { dicabut: null }) },
    orderBy: [{ tanggal: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      jenis: true,
      nomor: true,
      tanggal: true,
      penandatangan: true,
      berkasId: true,
      sha256: true,
      dicabut: true,
    },
  });
  return rows.map((r) => ({
    ...r,
    tanggal: dariDate(r.tanggal),
    dicabut: r.dicabut !== null,
  }));
}

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
};

/** Letters of one file, oldest first. The caller has already checked that the actor may see the file. */
export async function suratOf(tx: Tx, subjekId: string): Promise<SuratRingkas[]> {
  const rows = await tx.surat.findMany({
    where: { subjekId, dicabut: null },
    orderBy: [{ tanggal: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      jenis: true,
      nomor: true,
      tanggal: true,
      penandatangan: true,
      berkasId: true,
      sha256: true,
    },
  });
  return rows.map((r) => ({ ...r, tanggal: dariDate(r.tanggal) }));
}

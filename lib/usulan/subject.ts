import 'server-only';
import type { Subject } from '@/lib/core/can';
import { riwayat } from '@/lib/server/audit';
import type { Tx } from '@/lib/server/db';
import type { UsulanRow } from '@/lib/usulan/load';
import { kalimatLayak } from '@/lib/usulan/rules';

/** All that `can` must know about one letter: its rows are what the Kadis answers for (T13). */
export async function subjectOf(tx: Tx, row: UsulanRow): Promise<Subject> {
  const ids = row.baris.map((b) => b.proposalId);
  const [jejak, ba] = await Promise.all([
    riwayat(tx, row.id),
    tx.surat.findMany({
      where: { subjekId: { in: ids }, jenis: 'ba-verifikasi', dicabut: null },
      select: { subjekId: true },
    }),
  ]);
  const adaBa = new Set(ba.map((s) => s.subjekId));
  const belum =
    row.status === 'DRAF'
      ? kalimatLayak(
          row.baris.map((b) => ({
            nama: b.proposal.kelompok.nama,
            status: b.proposal.status,
            adaBa: adaBa.has(b.proposalId),
          })),
        )
      : null;
  return {
    noun: 'usulan',
    status: row.status,
    wilayah: row.wilayah,
    wilayahBaris: row.baris.map((b) => b.proposal.wilayah),
    ...jejak,
    ...(belum && { kurang: { semuaLayakDenganBa: belum } }),
  };
}

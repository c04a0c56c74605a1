import 'server-only';
import type { Subject } from '@/lib/core/can';
import { SEBELUM_PERINTAH } from '@/lib/pencairan/rules';
import { hitungKuota } from '@/lib/penetapan/kuota';
import type { PenetapanRow } from '@/lib/penetapan/load';
import { kalimatKuota } from '@/lib/penetapan/rules';
import { riwayat } from '@/lib/server/audit';
import type { Tx } from '@/lib/server/db';

const SETUJU = 'proposal.setujuiPusat';

/** Whoever agreed to one of the rows may not determine them: the trail of each row counts too. */
async function penyetuju(tx: Tx, proposalIds: string[]): Promise<string[]> {
  const jejak = await Promise.all(proposalIds.map((id) => riwayat(tx, id)));
  return jejak.flatMap((j) => j.pelaku[SETUJU] ?? []);
}

async function belumLewatSiapSalur(tx: Tx, id: string): Promise<string | null> {
  const lewat = await tx.pencairan.count({
    where: { penetapanId: id, status: { notIn: [...SEBELUM_PERINTAH, 'DIBATALKAN'] } },
  });
  return lewat > 0 ? `Perintah bayar sudah terbit untuk ${lewat} kelompok.` : null;
}

/** All that `can` must know about one decree; for `tetapkan` the quota rows are locked before. */
export async function subjectOf(tx: Tx, row: PenetapanRow): Promise<Subject> {
  const wilayah = row.baris.map((b) => b.proposal.wilayah);
  const draf = row.status === 'DRAF';
  const [jejak, setuju, tempat, lewat] = await Promise.all([
    riwayat(tx, row.id),
    draf
      ? penyetuju(
          tx,
          row.baris.map((b) => b.proposalId),
        )
      : [],
    draf ? hitungKuota(tx, { tahun: row.tahun, wilayah }) : [],
    draf ? null : belumLewatSiapSalur(tx, row.id),
  ]);
  const kuota = kalimatKuota(tempat);
  return {
    noun: 'penetapan',
    status: row.status,
    wilayah: row.wilayah,
    wilayahBaris: wilayah,
    terakhir: jejak.terakhir,
    pelaku: { ...jejak.pelaku, [SETUJU]: setuju },
    kurang: { ...(kuota && { kuotaCukup: kuota }), ...(lewat && { belumLewatSiapSalur: lewat }) },
  };
}

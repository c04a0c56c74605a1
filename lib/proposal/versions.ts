import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { ruleOf } from '@/lib/core/policy';
import { hariIni } from '@/lib/core/tanggal';
import { type Beda, bandingkan } from '@/lib/proposal/compare';
import { findRow, setelanOf } from '@/lib/proposal/load';
import type { VersiBeku } from '@/lib/proposal/rules';
import { db } from '@/lib/server/db';

export type Versi = { nomor: number; tanggal: string; beku: VersiBeku };

/** Every frozen version of a file in the actor's scope, oldest first (T18). */
export async function findVersi(actor: Actor, id: string) {
  const row = await findRow(db(), actor, id);
  if (!row || !ruleOf('proposal.lihat').roles.includes(actor.peran)) return null;
  const { zonaWaktu } = await setelanOf(db(), row);
  const rows = await db().versiProposal.findMany({
    where: { proposalId: id },
    orderBy: { nomor: 'asc' },
    select: { nomor: true, pada: true, beku: true },
  });
  return {
    id,
    nama: row.kelompok.nama,
    versi: rows.map(
      (v): Versi => ({
        nomor: v.nomor,
        tanggal: hariIni(v.pada, zonaWaktu),
        // frozen by susunVersi and never changed since (prisma/hak.sql)
        beku: v.beku as unknown as VersiBeku,
      }),
    ),
  };
}

/** What changed from one version to the other, the budget line by line; null = no such version. */
export async function perbandingan(
  actor: Actor,
  id: string,
  versiA: number,
  versiB: number,
): Promise<Beda[] | null> {
  const semua = (await findVersi(actor, id))?.versi ?? [];
  const [a, b] = [versiA, versiB].map((n) => semua.find((v) => v.nomor === n));
  return a && b ? bandingkan(a.beku, b.beku) : null;
}

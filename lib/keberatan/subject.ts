import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Subject } from '@/lib/core/can';
import { hariIni } from '@/lib/core/tanggal';
import { batasKeberatan, kalimatLewat, PEMUTUS, type Tujuan } from '@/lib/keberatan/rules';
import type { Penolakan } from '@/lib/proposal/intake-keberatan';
import { riwayat } from '@/lib/server/audit';
import type { Tx } from '@/lib/server/db';
import { lingkupMilikKelompok } from '@/lib/server/scope';
import type { Prisma } from '@/prisma/generated/client';

const DENGAN = {
  proposal: { select: { nomor: true, status: true, kelompok: { select: { nama: true } } } },
} satisfies Prisma.KeberatanInclude;

export type KeberatanRow = Prisma.KeberatanGetPayload<{ include: typeof DENGAN }>;

export const findRow = (tx: Tx, actor: Actor, id: string): Promise<KeberatanRow | null> =>
  tx.keberatan.findFirst({
    where: { AND: [{ id }, lingkupMilikKelompok(actor)] },
    include: DENGAN,
  });

/**
 * Whoever refused the proposal does not decide on the objection, in any role: the trail of the
 * proposal counts with that of the objection (lifecycle.md 2, notBy tolak).
 */
export async function subjectOf(tx: Tx, actor: Actor, row: KeberatanRow): Promise<Subject> {
  const [jejak, proposal] = await Promise.all([riwayat(tx, row.id), riwayat(tx, row.proposalId)]);
  const pemutus = PEMUTUS[row.tujuan as Tujuan];
  return {
    noun: 'keberatan',
    status: row.status,
    wilayah: row.wilayah,
    kelompokId: row.kelompokId,
    terakhir: jejak.terakhir,
    pelaku: {
      ...jejak.pelaku,
      'proposal.tolak': proposal.pelaku['proposal.tolak'] ?? [],
    },
    kurang: {
      ...(actor.peran !== pemutus.peran && {
        kantorTujuan: `Keberatan ini diputus ${pemutus.sebutan}.`,
      }),
    },
  };
}

/** One objection to each refusal, within the days of the settings. */
async function kurangAjukan(tx: Tx, p: Penolakan, sekarang: Date): Promise<string | null> {
  if (!p.putusan) return 'Keberatan hanya untuk proposal yang ditolak.';
  const sampai = batasKeberatan(p.putusan.pada, p.batasHari, p.zona);
  if (hariIni(sekarang, p.zona) > sampai) return kalimatLewat(sampai);
  const lama = await tx.keberatan.findFirst({
    where: { proposalId: p.row.id, dibuat: { gte: p.putusan.pada } },
    select: { status: true },
  });
  if (!lama) return null;
  return lama.status === 'DIAJUKAN'
    ? 'Keberatan kelompok ini sedang diperiksa.'
    : 'Keberatan atas putusan ini sudah diputus.';
}

export async function subjectBaru(tx: Tx, p: Penolakan, sekarang: Date): Promise<Subject> {
  const kurang = await kurangAjukan(tx, p, sekarang);
  return {
    noun: 'keberatan',
    status: null,
    wilayah: p.row.wilayah,
    kelompokId: p.row.kelompokId,
    kurang: kurang ? { dalamBatasKeberatan: kurang } : {},
  };
}

import 'server-only';
import { createHash } from 'node:crypto';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { ruleOf } from '@/lib/core/policy';
import { kembalikanProposal } from '@/lib/proposal/commands/aside';
import { bukaBerkas } from '@/lib/proposal/commands/desk';
import { KembalikanInput } from '@/lib/proposal/desk-schema';
import type { HasilMassal, RencanaMassal } from '@/lib/proposal/hasil-massal';
import { findRow, type ProposalRow } from '@/lib/proposal/load';
import { AKSI_MASSAL, MAKS_MASSAL, type NamaMassal } from '@/lib/proposal/massal-schema';
import { IdInput } from '@/lib/proposal/schema';
import { subjectOf } from '@/lib/proposal/subject';
import { jam } from '@/lib/server/clock';
import type { Command } from '@/lib/server/command';
import { db } from '@/lib/server/db';

/**
 * Up to fifty files in one go, each by its own command with its own refusal. Only what may be the
 * same for many: opening, and sending back for the same defect a file that has been opened. Intake
 * ticks off papers and a yes or no looks at one group, so these have no bulk.
 */
const PERINTAH: Record<NamaMassal, Command> = {
  bukaBerkas,
  kembalikan: kembalikanProposal,
};

/** Bulk steps this role ever has. */
export const massalUntuk = (actor: Actor): { nilai: NamaMassal; label: string }[] =>
  (Object.keys(AKSI_MASSAL) as NamaMassal[]).flatMap((nilai) => {
    const { aksi, label } = AKSI_MASSAL[nilai];
    const rule = ruleOf(aksi);
    const peran = [rule.roles, ...Object.values(rule.perStatus ?? {})].flat();
    return peran.includes(actor.peran) ? [{ nilai, label }] : [];
  });

const belumDibuka = (nama: NamaMassal, row: ProposalRow): string | null =>
  nama === 'kembalikan' && !row.dibuka
    ? 'Berkas ini belum dibuka. Baca dulu sebelum dikembalikan.'
    : null;

/** What each row will do, or why it will not; files out of reach are not mentioned at all. */
export async function rencanaMassal(
  actor: Actor,
  nama: NamaMassal,
  ids: readonly string[],
): Promise<RencanaMassal[]> {
  const { sekarang } = await jam();
  const { aksi } = AKSI_MASSAL[nama];
  const hasil: RencanaMassal[] = [];
  for (const id of [...new Set(ids)].slice(0, MAKS_MASSAL)) {
    const row = await findRow(db(), actor, id);
    if (!row) continue;
    const subject = await subjectOf(db(), actor, row, sekarang, [aksi]);
    if (can(actor, 'proposal.lihat', subject)) continue;
    const tolak = can(actor, aksi, subject)?.pesan ?? belumDibuka(nama, row);
    hasil.push({ id, nama: row.kelompok.nama, nomor: row.nomor, status: row.status, tolak });
  }
  return hasil;
}

/** The id of one row's command: the same form sent twice answers the same, row by row. */
function perintahBaris(perintahId: string, id: string): string {
  const h = createHash('sha256').update(`${perintahId} ${id}`).digest('hex');
  return [
    h.slice(0, 8),
    h.slice(8, 12),
    `4${h.slice(13, 16)}`,
    `8${h.slice(17, 20)}`,
    h.slice(20, 32),
  ].join('-');
}

/** Row after row; one that is refused leaves the others as they are. */
export async function jalankanMassal(
  actor: Actor,
  nama: NamaMassal,
  ids: readonly string[],
  isian: Record<string, unknown>,
  perintahId: string,
): Promise<HasilMassal[]> {
  const hasil: HasilMassal[] = [];
  for (const r of await rencanaMassal(actor, nama, ids)) {
    const sudah = await db().perintah.findUnique({
      where: { id: perintahBaris(perintahId, r.id) },
    });
    if (r.tolak && !sudah) {
      hasil.push({ ...r, beres: false, pesan: r.tolak });
      continue;
    }
    const jawab = await PERINTAH[nama].execute({
      actor,
      input: { ...isian, id: r.id },
      perintahId: perintahBaris(perintahId, r.id),
    });
    hasil.push({
      ...r,
      beres: jawab.ok,
      pesan: jawab.ok ? (jawab.nilai.sukses ?? 'Tersimpan.') : jawab.problem.pesan,
    });
  }
  return hasil;
}

/** Wrong fields stop the whole lot before its first row: nothing is half done for a typing slip. */
export const SKEMA_MASSAL = {
  bukaBerkas: IdInput,
  kembalikan: KembalikanInput,
} as const;

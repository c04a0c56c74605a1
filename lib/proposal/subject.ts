import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Subject } from '@/lib/core/can';
import { proposal } from '@/lib/core/lifecycle/proposal';
import { actionsFrom, type Machine } from '@/lib/core/machine';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { GUARDS } from '@/lib/proposal/guards';
import { type ProposalRow, setelanOf } from '@/lib/proposal/load';
import { riwayat } from '@/lib/server/audit';
import type { Tx } from '@/lib/server/db';
import { setelanBerlaku } from '@/lib/tahun/queries';

const mesin: Machine = proposal;
const SEDANG_DITULIS: readonly string[] = ['DRAF', 'DIKEMBALIKAN'];

/** Plain actions move no machine; what they miss goes by their own id (can.ts). */
function kurangBiasa(row: ProposalRow): Record<string, string> {
  const hasil: Record<string, string> = {};
  if (!SEDANG_DITULIS.includes(row.status)) {
    hasil['proposal.ubah'] = 'Proposal ini sudah dikirim. Isinya terkunci.';
    hasil['proposal.setujuiIsi'] = 'Proposal ini sudah dikirim. Isinya terkunci.';
  } else if (row.disetujui) hasil['proposal.setujuiIsi'] = 'Isi proposal ini sudah disetujui.';
  if (row.dibuka) hasil['proposal.bukaBerkas'] = 'Berkas ini sudah dibuka.';
  if (row.status !== 'DIVERIFIKASI')
    for (const aksi of ['periksaAnggota', 'catatSurvei', 'putuskanKejenuhan'])
      hasil[`proposal.${aksi}`] = 'Langkah ini hanya saat berkas diperiksa Dinas.';
  if (!mesin.transitions['proposal.mundur']?.from.includes(row.status))
    hasil['proposal.mintaMundur'] = 'Minta mundur hanya setelah proposal diusulkan.';
  return hasil;
}

/** The guards of these arrows, or of all that leave the file's state. */
async function kurangPanah(
  tx: Tx,
  actor: Actor,
  row: ProposalRow,
  sekarang: Date,
  pelaku: NonNullable<Subject['pelaku']>,
  aksi: readonly string[],
): Promise<Record<string, string>> {
  const perlu = new Set(aksi.flatMap((a) => mesin.transitions[a]?.needs ?? []));
  if (perlu.size === 0) return {};
  const k = { tx, actor, row, sekarang, pelaku, setelan: await setelanOf(tx, row) };
  const hasil: Record<string, string> = {};
  for (const nama of perlu) {
    const pesan = await GUARDS[nama]?.(k);
    if (pesan) hasil[nama] = pesan;
  }
  return hasil;
}

/** All that `can` must know about one file. Commands ask for their own guards only. */
export async function subjectOf(
  tx: Tx,
  actor: Actor,
  row: ProposalRow,
  sekarang: Date,
  aksi: readonly string[] = actionsFrom(mesin, row.status),
): Promise<Subject & Required<Pick<Subject, 'pelaku'>>> {
  const jejak = await riwayat(tx, row.id);
  return {
    noun: 'proposal',
    status: row.status,
    wilayah: row.wilayah,
    kelompokId: row.kelompokId,
    ...jejak,
    kurang: {
      ...kurangBiasa(row),
      ...(await kurangPanah(tx, actor, row, sekarang, jejak.pelaku, aksi)),
    },
  };
}

/** The states in which a proposal is over; the same list stands in the index "Proposal_satu_hidup". */
export const SELESAI = ['DIBATALKAN', 'DITOLAK', 'DITETAPKAN'] as const;

/** The guards of `tulis`, before there is a file: all look at the group's earlier proposals. */
export async function subjectBaru(
  tx: Tx,
  kelompok: { id: string; wilayah: string },
): Promise<Subject> {
  const lama = await tx.proposal.findMany({
    where: { kelompokId: kelompok.id },
    select: { status: true },
  });
  const ditetapkan = lama.filter((p) => p.status === 'DITETAPKAN').length;
  // there is no file yet that could keep a version: the living year decides
  const setelan = (await setelanBerlaku(tx))?.setelan ?? SETELAN_AWAL;
  const kurang: Record<string, string> = {};
  if (lama.some((p) => !SELESAI.some((s) => s === p.status)))
    kurang.satuProposalHidup = 'Kelompok ini masih punya proposal yang berjalan.';
  if (ditetapkan > 0) {
    // the report on spending is another file; its acceptance stands in the trail of the group
    const diterima = await tx.peristiwa.count({
      where: { kelompokId: kelompok.id, aksi: 'pertanggungjawaban.terima' },
    });
    if (diterima < ditetapkan)
      kurang.lpjTerdahuluSelesai = 'Laporan belanja bantuan terdahulu belum diterima Dinas.';
    if (setelan.belumPernahMenerima)
      kurang.belumPernahMenerima = 'Kelompok ini sudah pernah ditetapkan sebagai penerima.';
  }
  return {
    noun: 'proposal',
    status: null,
    wilayah: kelompok.wilayah,
    kelompokId: kelompok.id,
    kurang,
  };
}

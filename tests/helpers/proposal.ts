import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/core/actor';
import { perintahProposal } from '@/lib/proposal/registry';
import { db } from '@/lib/server/db';
import type { Kisah } from '@/scripts/muat/cerita';
import { rekomendasikan, teruskan } from '@/scripts/muat/cerita-proposal';
import { proposalDiDesa } from './fixture';
import { pelaku, saat, surat } from './people';

export type AksiProposal = keyof typeof perintahProposal;
export type Isian = Record<string, unknown>;

export const MARET = saat('2025-03-12');

export const jalankan = (
  aksi: AksiProposal,
  actor: Actor,
  input: Isian,
  pada = MARET,
  perintahId: string = randomUUID(),
) => perintahProposal[aksi].execute({ actor, input, perintahId, sekarang: pada });

/** The command must succeed; answers its outcome. */
export async function harus(aksi: AksiProposal, actor: Actor, input: Isian, pada = MARET) {
  const hasil = await jalankan(aksi, actor, input, pada);
  if (!hasil.ok) throw new Error(`${aksi}: ${JSON.stringify(hasil.problem)}`);
  return hasil.nilai;
}

/** The command must be refused; answers the problem. */
export async function ditolak(aksi: AksiProposal, actor: Actor, input: Isian, pada = MARET) {
  const hasil = await jalankan(aksi, actor, input, pada);
  if (hasil.ok) throw new Error(`${aksi} ternyata diterima`);
  return hasil.problem;
}

export const berkas = (id: string) => db().proposal.findUniqueOrThrow({ where: { id } });

export const jumlahJejak = (id: string) => db().peristiwa.count({ where: { subjekId: id } });

export const suratDesa = async (nomor: string) => ({
  rekomendasi: 'ya',
  ...(await surat('desa.balla', saat('2025-02-26'), nomor, 'Lurah Balla (contoh)')),
});

/** Two arrows further than the village: on the intake desk of the Dinas. */
export async function diDinas(k: Kisah) {
  const { id, kelompokId } = await proposalDiDesa(k);
  await teruskan(k, id);
  await rekomendasikan(k, id);
  return { id, kelompokId, ketua: await pelaku(k.ketua) };
}

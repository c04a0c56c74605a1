import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import { findProposal, type ProposalTampil } from '@/lib/proposal/queries';
import { type Bahan, daftarTugas } from '@/lib/proposal/tugas';
import { requireActor } from '@/lib/server/session';

export async function muatProposal(id: string): Promise<{ actor: Actor; p: ProposalTampil }> {
  const actor = await requireActor();
  const p = z.uuid().safeParse(id).success ? await findProposal(actor, id) : null;
  return p ? { actor, p } : notFound();
}

/** For the screens that write: whoever may only read, or comes too late, is shown the file. */
export async function muatTulisan(id: string): Promise<{ actor: Actor; p: ProposalTampil }> {
  const hasil = await muatProposal(id);
  // null = open; a sentence or nothing = locked, or not this role's task
  if (hasil.p.boleh['proposal.ubah'] !== null) redirect(`/proposal/${id}`);
  return hasil;
}

/** A photo of KK and of KTP from each member (F57: intake asks for both). */
export const JENIS_FOTO = ['KK', 'KTP'] as const;
export type JenisFoto = (typeof JENIS_FOTO)[number];

export const fotoOf = (p: ProposalTampil, anggotaId: string, jenis: JenisFoto) =>
  p.lampiran.find((l) => l.jenis === jenis && l.anggotaId === anggotaId);

export function bahanOf(p: ProposalTampil): Bahan {
  const ada = p.anggota.flatMap((a) => JENIS_FOTO.filter((j) => fotoOf(p, a.id, j)));
  return {
    isi: p.isi,
    butir: p.rab.length,
    total: p.total,
    pagu: p.pagu,
    pasMutlak: p.setelan.paguPasMutlak,
    foto: { ada: ada.length, perlu: p.anggota.length * JENIS_FOTO.length },
    jenuh: jenuh(p),
    salah: p.status === 'DIKEMBALIKAN' ? p.bidangSalah : [],
  };
}

export const jenuh = (p: ProposalTampil): boolean => p.serupa.desa.length >= p.setelan.ambangJenuh;

export const tugasOf = (p: ProposalTampil) => daftarTugas(bahanOf(p));

/** All answers as text, to compare with what the phone still holds. */
export const nilaiIsi = (p: ProposalTampil): Record<string, string> =>
  Object.fromEntries(Object.entries(p.isi).map(([k, v]) => [k, v ?? '']));

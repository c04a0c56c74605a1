import 'server-only';
import { z } from 'zod';
import type { Actor, Peran } from '@/lib/core/actor';
import { BARU } from '@/lib/core/machine';
import { kodeTingkat } from '@/lib/core/territory';
import { PEMUTUS, type Tujuan } from '@/lib/keberatan/rules';
import { riwayat } from '@/lib/server/audit';
import type { Tx } from '@/lib/server/db';
import { lingkupKelompok, lingkupMilikKelompok, lingkupProposal } from '@/lib/server/scope';

/** The file a paper is about, as far as recording it needs. */
export type Sasaran = {
  noun: string;
  status: string;
  wilayah: string;
  kelompokId: string | null;
  judul: string;
  href: string;
  /** an objection names who decides it */
  pemutus?: Peran;
  /** files whose trail the step looks at besides its own: rows of a decree, the refused proposal */
  lain?: readonly string[];
};

const milik = { status: true, wilayah: true, kelompokId: true } as const;

/** In the recorder's own scope; null = it does not exist for this office. */
export async function findSasaran(
  tx: Tx,
  actor: Actor,
  noun: string,
  id: string,
): Promise<Sasaran | null> {
  if (noun === 'kelompok') {
    const k = await tx.kelompok.findFirst({ where: { AND: [{ id }, lingkupKelompok(actor)] } });
    return (
      k && {
        noun,
        status: k.status,
        wilayah: k.wilayah,
        kelompokId: k.id,
        judul: `KUBE ${k.nama}`,
        href: `/kelompok/${id}`,
      }
    );
  }
  if (noun === 'proposal') {
    const p = await tx.proposal.findFirst({
      where: { AND: [{ id }, lingkupProposal(actor)] },
      select: { ...milik, kelompok: { select: { nama: true } } },
    });
    return (
      p && {
        noun,
        status: p.status,
        wilayah: p.wilayah,
        kelompokId: p.kelompokId,
        judul: `Proposal KUBE ${p.kelompok.nama}`,
        href: `/proposal/${id}`,
      }
    );
  }
  if (noun === 'pencairan') {
    const p = await tx.pencairan.findFirst({
      where: { AND: [{ id }, lingkupMilikKelompok(actor)] },
      select: milik,
    });
    return p && { noun, ...p, judul: 'Pencairan dana', href: `/pencairan/${id}` };
  }
  if (noun === 'keberatan') return keberatanDi(tx, actor, id);
  return noun === 'penetapan' ? penetapanDi(tx, actor, id) : null;
}

async function keberatanDi(tx: Tx, actor: Actor, id: string): Promise<Sasaran | null> {
  const k = await tx.keberatan.findFirst({
    where: { AND: [{ id }, lingkupMilikKelompok(actor)] },
    select: { ...milik, tujuan: true, proposalId: true },
  });
  if (!k) return null;
  const { tujuan, proposalId, ...sisa } = k;
  return {
    noun: 'keberatan',
    ...sisa,
    judul: 'Keberatan kelompok',
    href: `/keberatan/${id}`,
    pemutus: PEMUTUS[tujuan as Tujuan].peran,
    lain: [proposalId],
  };
}

/** A decree that is wholly about this office's own area, also while the Ministry still drafts it. */
async function penetapanDi(tx: Tx, actor: Actor, id: string): Promise<Sasaran | null> {
  const lingkup = lingkupProposal(actor);
  const p = await tx.penetapan.findFirst({
    where: { id, baris: { some: { proposal: lingkup }, every: { proposal: lingkup } } },
    select: { status: true, baris: { select: { proposalId: true } } },
  });
  return (
    p && {
      noun: 'penetapan',
      status: p.status,
      wilayah: actor.wilayah[0] ?? '',
      kelompokId: null,
      judul: 'Penetapan penerima',
      href: `/penetapan/${id}`,
      lain: p.baris.map((b) => b.proposalId),
    }
  );
}

/** What a paper without a file is about: the groups of a decree to be, or the places of a kabupaten. */
export async function findSasaranBaru(
  tx: Tx,
  actor: Actor,
  aksi: string,
  isi: Record<string, unknown>,
): Promise<Sasaran | null> {
  const baru = { status: BARU, kelompokId: null };
  if (aksi === 'tahunProgram.aturKuota') {
    const wilayah = String(isi.wilayah ?? '');
    const milikKantor = wilayah.length === 4 && actor.wilayah.some((w) => wilayah.startsWith(w));
    const sasaran = { noun: 'tahunProgram', wilayah, judul: 'Kuota kelompok', href: '/penetapan' };
    return milikKantor ? { ...baru, ...sasaran } : null;
  }
  const ids = proposalDari(isi);
  const rows = await tx.proposal.findMany({
    where: { AND: [{ id: { in: ids } }, lingkupProposal(actor)] },
    select: { wilayah: true },
  });
  const [awal] = rows;
  if (!awal || rows.length < ids.length) return null;
  return {
    ...baru,
    noun: 'penetapan',
    wilayah: kodeTingkat(awal.wilayah, 'kabupaten'),
    judul: 'Penetapan penerima',
    href: '/penetapan',
  };
}

/** The groups that a recorded decree names. */
export const proposalDari = (isi: Record<string, unknown>): string[] =>
  [
    ...new Set([isi.proposalId ?? []].flat().filter((x) => z.uuid().safeParse(x).success)),
  ] as string[];

/** Who did what on the file and on those it looks at: a recorder takes part in the decision. */
export async function pelakuSasaran(
  tx: Tx,
  id: string,
  lain: readonly string[] = [],
): Promise<Record<string, readonly string[]>> {
  const jejak = await Promise.all([id, ...lain].map((x) => riwayat(tx, x)));
  const semua: Record<string, string[]> = {};
  for (const { pelaku } of jejak)
    for (const [aksi, orang] of Object.entries(pelaku))
      semua[aksi] = [...(semua[aksi] ?? []), ...orang];
  return semua;
}

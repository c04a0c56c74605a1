import 'server-only';
import type { Actor } from '@/lib/core/actor';
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
  return penetapanDi(tx, actor, id);
}

/** A decree that is wholly about this office's own area, also while the Ministry still drafts it. */
async function penetapanDi(tx: Tx, actor: Actor, id: string): Promise<Sasaran | null> {
  const lingkup = lingkupProposal(actor);
  const p = await tx.penetapan.findFirst({
    where: { id, baris: { some: { proposal: lingkup }, every: { proposal: lingkup } } },
    select: { status: true },
  });
  return (
    p && {
      noun: 'penetapan',
      status: p.status,
      wilayah: actor.wilayah[0] ?? '',
      kelompokId: null,
      judul: 'Penetapan penerima',
      href: `/penetapan/${id}`,
    }
  );
}

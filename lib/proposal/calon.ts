import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import type { Problem } from '@/lib/core/result';
import { SELESAI, subjectBaru } from '@/lib/proposal/subject';
import { db } from '@/lib/server/db';
import { lingkupKelompok } from '@/lib/server/scope';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';

/** Groups an actor may begin a proposal for: confirmed by the village, none under way (lifecycle 2). */
export type Calon = { id: string; nama: string; usaha: string; desa: string; anggota: number };

const MAKS = 200;

export async function cariCalon(actor: Actor): Promise<Calon[]> {
  const rows = await db().kelompok.findMany({
    where: {
      AND: [
        lingkupKelompok(actor),
        { status: 'DISAHKAN', proposal: { none: { status: { notIn: [...SELESAI] } } } },
      ],
    },
    orderBy: [{ wilayah: 'asc' }, { nama: 'asc' }],
    take: MAKS,
    select: {
      id: true,
      nama: true,
      wilayah: true,
      usaha: { select: { nama: true } },
      _count: { select: { anggota: { where: { sampai: null } } } },
    },
  });
  const desa = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  return rows.map((r) => ({
    id: r.id,
    nama: r.nama,
    usaha: r.usaha.nama,
    desa: desa.get(r.wilayah)?.lengkap ?? r.wilayah,
    anggota: r._count.anggota,
  }));
}

export type KelompokSendiri = Calon & {
  disahkan: boolean;
  /** the proposal that is under way, to go on with */
  berjalan: { id: string; ditulis: boolean } | null;
  /** why a new one cannot begin; null = it can */
  masalah: Problem | null;
};

/** The leader's own group and whether a proposal can begin now, with the sentence if not. */
export async function findKelompokSendiri(actor: Actor): Promise<KelompokSendiri | null> {
  if (!actor.kelompokId) return null;
  const row = await db().kelompok.findFirst({
    where: { AND: [{ id: actor.kelompokId }, lingkupKelompok(actor)] },
    select: {
      id: true,
      nama: true,
      wilayah: true,
      status: true,
      usaha: { select: { nama: true } },
      _count: { select: { anggota: { where: { sampai: null } } } },
      proposal: {
        where: { status: { notIn: [...SELESAI] } },
        take: 1,
        select: { id: true, status: true },
      },
    },
  });
  if (!row) return null;
  const [hidup] = row.proposal;
  const desa = await namaWilayahBanyak(db(), [row.wilayah]);
  return {
    id: row.id,
    nama: row.nama,
    usaha: row.usaha.nama,
    desa: desa.get(row.wilayah)?.lengkap ?? row.wilayah,
    anggota: row._count.anggota,
    disahkan: row.status === 'DISAHKAN',
    berjalan: hidup
      ? { id: hidup.id, ditulis: hidup.status === 'DRAF' || hidup.status === 'DIKEMBALIKAN' }
      : null,
    masalah: can(actor, 'proposal.tulis', await subjectBaru(db(), row)),
  };
}

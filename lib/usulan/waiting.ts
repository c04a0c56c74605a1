import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { ruleOf } from '@/lib/core/policy';
import type { Tugas } from '@/lib/core/tugas';
import { menungguDi } from '@/lib/core/waiting';
import { umurMeja } from '@/lib/proposal/rules';
import { db } from '@/lib/server/db';
import { lingkupKantor, lingkupProposal } from '@/lib/server/scope';
import { setelanBerkas } from '@/lib/tahun/queries';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { StatusUsulan } from '@/prisma/generated/enums';

const AKSI: Partial<Record<StatusUsulan, string>> = {
  DRAF: 'Tandatangani',
  DITANDATANGANI: 'Kirim ke Kementerian',
};

/** Letters on this actor's desk, and for whoever collects them the groups that no letter carries yet. */
export async function tugasUsulan(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  const status = menungguDi('usulan', actor.peran) as StatusUsulan[];
  const rows = await db().usulan.findMany({
    where: { AND: [lingkupKantor(actor), { status: { in: status } }] },
    orderBy: { sejak: 'asc' },
    take: 100,
    include: { _count: { select: { baris: true } } },
  });
  const [nama, setelan] = await Promise.all([
    namaWilayahBanyak(
      db(),
      rows.map((r) => r.wilayah),
    ),
    // a letter carries one year and no version: the newest of its year
    setelanBerkas(
      db(),
      rows.map((r) => ({ tahun: r.tahun, setelan: null })),
    ),
  ]);
  const surat = rows.map((r): Tugas => {
    const s = setelan({ tahun: r.tahun, setelan: null });
    return {
      href: `/usulan/${r.id}`,
      judul: `Surat usulan ${r._count.baris} kelompok`,
      keterangan: `${nama.get(r.wilayah)?.lengkap ?? r.wilayah} · ${r.tahun}`,
      sejak: r.sejak,
      lewat: umurMeja(r.sejak, sekarang, s) > s.targetHariKerja.kadis,
      aksi: AKSI[r.status] ?? 'Buka',
      status: r.status,
      noun: 'usulan',
    };
  });
  return [...surat, ...(await belumDiusulkan(actor))];
}

/** One task for all of them: they go out together in one letter (F47). */
async function belumDiusulkan(actor: Actor): Promise<Tugas[]> {
  if (!ruleOf('usulan.susun').roles.includes(actor.peran)) return [];
  const hasil = await db().proposal.aggregate({
    where: { AND: [lingkupProposal(actor), SIAP_DIUSULKAN] },
    _count: true,
    _min: { sejak: true },
  });
  if (!hasil._min.sejak) return [];
  return [
    {
      href: '/usulan/baru',
      judul: `${hasil._count} kelompok layak`,
      keterangan: 'Belum masuk surat usulan',
      sejak: hasil._min.sejak,
      lewat: false,
      aksi: 'Susun surat usulan',
      status: null,
      noun: 'usulan',
    },
  ];
}

/** Worthy and in no letter that is still open. */
export const SIAP_DIUSULKAN = {
  status: 'LAYAK',
  usulan: { none: { hasil: null } },
} as const;

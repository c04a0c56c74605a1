import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { ruleOf } from '@/lib/core/policy';
import type { Tugas } from '@/lib/core/tugas';
import { menungguDi } from '@/lib/core/waiting';
import { db } from '@/lib/server/db';
import { lingkupPenetapan, lingkupProposal } from '@/lib/server/scope';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { StatusPenetapan } from '@/prisma/generated/enums';

const AKSI: Partial<Record<StatusPenetapan, string>> = {
  DRAF: 'Tetapkan penerima',
  DITETAPKAN: 'Sampaikan hasil',
};

/** Agreed by the Ministry and in no draft decree. */
export const SIAP_DITETAPKAN = {
  status: 'LAYAK_PUSAT',
  penetapan: { none: { penetapan: { status: 'DRAF' } } },
} as const;

/** Decrees on this actor's desk; for the verifier also the groups that no draft carries yet. */
export async function tugasPenetapan(actor: Actor): Promise<Tugas[]> {
  const status = menungguDi('penetapan', actor.peran) as StatusPenetapan[];
  const rows = await db().penetapan.findMany({
    where: { AND: [lingkupPenetapan(actor), { status: { in: status } }] },
    orderBy: { sejak: 'asc' },
    take: 100,
    include: { _count: { select: { baris: true } } },
  });
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  const sk = rows.map(
    (r): Tugas => ({
      href: `/penetapan/${r.id}`,
      judul: `SK penetapan ${r._count.baris} kelompok`,
      keterangan: `${nama.get(r.wilayah)?.lengkap ?? 'Lintas provinsi'} · ${r.tahun}`,
      sejak: r.sejak,
      lewat: false,
      aksi: AKSI[r.status] ?? 'Buka',
      status: r.status,
      noun: 'penetapan',
    }),
  );
  return [...sk, ...(await belumDitetapkan(actor))];
}

async function belumDitetapkan(actor: Actor): Promise<Tugas[]> {
  if (!ruleOf('penetapan.susun').roles.includes(actor.peran)) return [];
  const hasil = await db().proposal.aggregate({
    where: { AND: [lingkupProposal(actor), SIAP_DITETAPKAN] },
    _count: true,
    _min: { sejak: true },
  });
  if (!hasil._min.sejak) return [];
  return [
    {
      href: '/penetapan/baru',
      judul: `${hasil._count} kelompok layak di Kementerian`,
      keterangan: 'Belum masuk rancangan SK',
      sejak: hasil._min.sejak,
      lewat: false,
      aksi: 'Susun penetapan',
      status: null,
      noun: 'penetapan',
    },
  ];
}

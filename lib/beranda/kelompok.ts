import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { policy, type Rule } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import type { Tugas } from '@/lib/core/tugas';
import { umurTugas } from '@/lib/core/umur';
import { menungguDi } from '@/lib/core/waiting';
import { db } from '@/lib/server/db';
import { lingkupKelompok } from '@/lib/server/scope';
import { setelanBerlaku } from '@/lib/tahun/queries';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { StatusKelompok } from '@/prisma/generated/enums';

const AKSI: Partial<Record<StatusKelompok, string>> = {
  DRAF: 'Lengkapi kelompok',
  MENUNGGU_PENGESAHAN: 'Periksa dan sahkan',
  DISAHKAN: 'Tulis proposal',
};

const DITERIMA = { status: 'DITERIMA' as const };

/** Groups whose next step is this role's, and endorsed groups that have no proposal yet. */
export async function tugasKelompok(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  const status = menungguDi('kelompok', actor.peran) as StatusKelompok[];
  const menulis = (policy['proposal.tulis'] as Rule).roles.includes(actor.peran);
  const boleh = menulis && ['KETUA', 'PENDAMPING'].includes(actor.peran);
  const rows = await db().kelompok.findMany({
    where: {
      AND: [lingkupKelompok(actor)],
      OR: [
        { status: { in: status } },
        ...(boleh
          ? [
              {
                status: 'DISAHKAN' as const,
                proposal: { none: { status: { not: 'DIBATALKAN' as const } } },
              },
            ]
          : []),
        // the aid has come: the day the business began is the leader's to say (F63)
        ...(actor.peran === 'KETUA'
          ? [{ status: 'DISAHKAN' as const, pencairan: { some: DITERIMA } }]
          : []),
      ],
    },
    orderBy: { dibuat: 'asc' },
    take: 200,
    select: {
      id: true,
      nama: true,
      wilayah: true,
      status: true,
      pencairan: { where: DITERIMA, select: { id: true } },
      usaha: { select: { nama: true } },
    },
  });
  const [nama, sejak, berlaku] = await Promise.all([
    namaWilayahBanyak(
      db(),
      rows.map((r) => r.wilayah),
    ),
    sejakKapan(rows.map((r) => r.id)),
    setelanBerlaku(db()),
  ]);
  // a group belongs to no year: the newest settings say how long its desk has
  const setelan = berlaku?.setelan ?? SETELAN_AWAL;
  return rows.map((k) => {
    const mulai = sejak.get(k.id) ?? sekarang;
    const umur = umurTugas(mulai, sekarang, setelan.targetHariKerja.desa, setelan);
    const siap = k.status === 'DISAHKAN' && k.pencairan.length > 0;
    const menulis = k.status === 'DISAHKAN' && !siap;
    return {
      href: menulis ? `/proposal/baru?kelompok=${k.id}` : `/kelompok/${k.id}`,
      judul: `KUBE ${k.nama}`,
      keterangan: `${nama.get(k.wilayah)?.lengkap ?? k.wilayah} · ${k.usaha.nama}`,
      sejak: mulai,
      lewat: k.status === 'MENUNGGU_PENGESAHAN' && umur.lewat,
      aksi: siap ? 'Catat usaha mulai' : (AKSI[k.status] ?? 'Buka'),
      status: k.status,
      noun: 'kelompok',
    };
  });
}

/** The last move of each group: it has been waiting since then. */
async function sejakKapan(ids: string[]): Promise<Map<string, Date>> {
  const rows = await db().peristiwa.groupBy({
    by: ['subjekId'],
    where: { subjekId: { in: ids }, ke: { not: null } },
    _max: { pada: true },
  });
  return new Map(rows.flatMap((r) => (r._max.pada ? [[r.subjekId, r._max.pada] as const] : [])));
}

import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Tugas } from '@/lib/core/tugas';
import { menungguDi } from '@/lib/core/waiting';
import { db } from '@/lib/server/db';
import { lingkupPengaduan } from '@/lib/server/scope';
import type { StatusPengaduan } from '@/prisma/generated/enums';

/** Open cases of the supervisors; there is none for others (lingkupPengaduan). */
export async function tugasPengaduan(actor: Actor): Promise<Tugas[]> {
  const status = menungguDi('pengaduan', actor.peran) as StatusPengaduan[];
  if (status.length === 0) return [];
  const rows = await db().pengaduan.findMany({
    where: { AND: [lingkupPengaduan(actor), { status: { in: status } }] },
    orderBy: [{ sejak: 'asc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, judul: true, nomor: true, status: true, sejak: true },
  });
  return rows.map((r) => ({
    href: `/pengaduan/${r.id}`,
    judul: r.judul,
    keterangan: r.nomor,
    sejak: r.sejak,
    lewat: false,
    aksi: r.status === 'DITERIMA' ? 'Mulai telusuri' : 'Selesaikan pengaduan',
    status: r.status,
    noun: 'pengaduan' as const,
  }));
}

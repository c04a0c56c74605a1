import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Setelan } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import type { Tugas } from '@/lib/core/tugas';
import { menungguDi } from '@/lib/core/waiting';
import { db } from '@/lib/server/db';
import type { StatusTahun } from '@/prisma/generated/enums';

/**
 * A year that is being prepared waits on ADMIN, who sets it up, and on whoever opens it (lifecycle.md
 * 2, tahunProgram). It is late once the year itself has begun; opened, it waits on nobody.
 */
export async function tugasTahun(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  const status = menungguDi('tahunProgram', actor.peran) as StatusTahun[];
  // national, but acted on from the own office only (see wilayahTahun)
  if (status.length === 0 || actor.wilayah.length === 0) return [];
  const rows = await db().tahunProgram.findMany({
    where: { status: { in: status } },
    orderBy: { tahun: 'asc' },
    take: 20,
    include: { setelan: { orderBy: { nomor: 'asc' }, select: { dibuat: true, nilai: true } } },
  });
  return rows.flatMap((t): Tugas[] => {
    const [awal, kini] = [t.setelan[0], t.setelan.at(-1)];
    if (!awal || !kini) return [];
    const { zonaWaktu } = kini.nilai as unknown as Setelan;
    return [
      {
        href: `/tahun/${t.tahun}`,
        judul: `Tahun program ${t.tahun}`,
        keterangan: `Pengajuan belum dibuka, setelan versi ${t.setelan.length}`,
        sejak: awal.dibuat,
        lewat: t.tahun <= Number(hariIni(sekarang, zonaWaktu).slice(0, 4)),
        aksi: actor.peran === 'ADMIN' ? 'Siapkan setelan' : 'Buka pengajuan',
        status: t.status,
        noun: 'tahunProgram',
      },
    ];
  });
}

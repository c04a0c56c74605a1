import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Tugas } from '@/lib/core/tugas';
import { db } from '@/lib/server/db';
import { lingkupKantor } from '@/lib/server/scope';
import { calonSptjm } from '@/lib/sptjm/queries';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';

/** A draft waits on the head of the Dinas; verified accounts without a statement wait on staff. */
export async function tugasSptjm(actor: Actor): Promise<Tugas[]> {
  if (actor.peran === 'DINAS_STAF') return susun(actor);
  if (actor.peran !== 'DINAS_KADIS') return [];
  const rows = await db().sptjm.findMany({
    where: { AND: [lingkupKantor(actor)], status: 'DRAF' },
    orderBy: [{ sejak: 'asc' }, { id: 'asc' }],
    take: 100,
    select: {
      id: true,
      status: true,
      tahun: true,
      wilayah: true,
      sejak: true,
      _count: { select: { baris: true } },
    },
  });
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  return rows.map((r) => ({
    href: `/sptjm/${r.id}`,
    judul: `SPTJM tahun ${r.tahun}`,
    keterangan: `${nama.get(r.wilayah)?.nama ?? r.wilayah} · ${r._count.baris} kelompok`,
    sejak: r.sejak,
    lewat: false,
    aksi: 'Tandatangani SPTJM',
    status: r.status,
    noun: 'sptjm' as const,
  }));
}

/** One line for all of them: they go into one statement. */
async function susun(actor: Actor): Promise<Tugas[]> {
  const calon = (await calonSptjm(actor)).filter((c) =>
    ['REKENING_TERVERIFIKASI', 'SIAP_SALUR'].includes(c.status),
  );
  const [lama] = calon.toSorted((a, b) => a.sejak.getTime() - b.sejak.getTime());
  if (!lama) return [];
  return [
    {
      href: '/sptjm/baru',
      judul: `SPTJM untuk ${calon.length} kelompok`,
      keterangan: 'Rekeningnya sudah benar, dananya menunggu SPTJM',
      sejak: lama.sejak,
      lewat: false,
      aksi: 'Susun SPTJM',
      status: lama.status,
      noun: 'pencairan' as const,
    },
  ];
}

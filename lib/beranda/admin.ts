import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Tugas } from '@/lib/core/tugas';
import { bebanPendamping } from '@/lib/pengguna/queries/tugas';
import { db } from '@/lib/server/db';

/**
 * ADMIN decides no case; what waits on one is people: a kecamatan whose groups have no companion,
 * or more groups than a companion can look after (F59, rules 2.3).
 */
export async function tugasAdmin(actor: Actor): Promise<Tugas[]> {
  if (actor.peran !== 'ADMIN') return [];
  const { rasio, baris } = await bebanPendamping(actor);
  const perlu = baris.filter((b) => b.lewat);
  const sejak = await Promise.all(perlu.map((b) => kelompokTertua(b.kecamatan)));
  return perlu.flatMap((b, i): Tugas[] => {
    const mulai = sejak[i];
    if (!mulai) return [];
    return [
      {
        href: `/pengguna/penugasan#kec-${b.kecamatan}`,
        judul: b.nama,
        keterangan:
          b.pendamping.length === 0
            ? `${b.kelompok} kelompok belum punya pendamping`
            : `${b.perPendamping} kelompok tiap pendamping; ukurannya ${rasio}`,
        sejak: mulai,
        lewat: b.pendamping.length === 0,
        aksi: 'Tugaskan pendamping',
        status: null,
        noun: 'kelompok',
      },
    ];
  });
}

async function kelompokTertua(kecamatan: string): Promise<Date | undefined> {
  const k = await db().kelompok.findFirst({
    where: { wilayah: { startsWith: kecamatan }, status: { notIn: ['LULUS', 'BUBAR'] } },
    orderBy: { dibuat: 'asc' },
    select: { dibuat: true },
  });
  return k?.dibuat;
}

import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import type { Tugas } from '@/lib/core/tugas';
import { dariDate, keDate } from '@/lib/server/actor';
import { zonaKini } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupCalon } from '@/lib/server/scope';

/**
 * Prospects the companion wanted to meet again, from that day on (F32). Only the newest line of the
 * log counts: whoever has been met since is no longer waiting.
 */
export async function tugasCalon(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  if (actor.peran !== 'PENDAMPING') return [];
  const hari = keDate(hariIni(sekarang, await zonaKini()));
  const rows = await db().calon.findMany({
    where: {
      AND: [lingkupCalon(actor)],
      kelompokId: null,
      pendekatan: { some: { lanjut: { lte: hari } } },
    },
    orderBy: { id: 'asc' },
    take: 200,
    select: {
      id: true,
      nama: true,
      pendekatan: {
        orderBy: [{ tanggal: 'desc' }, { pada: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { lanjut: true },
      },
    },
  });
  return rows.flatMap((c): Tugas[] => {
    const lanjut = c.pendekatan[0]?.lanjut;
    if (!lanjut || lanjut > hari) return [];
    return [
      {
        href: `/calon/${c.id}`,
        judul: c.nama,
        keterangan: `Calon anggota, temui lagi ${tanggalIndonesia(dariDate(lanjut))}`,
        sejak: lanjut,
        lewat: lanjut < hari,
        aksi: 'Temui dan catat hasilnya',
        status: null,
        noun: 'kelompok',
      },
    ];
  });
}

import 'server-only';
import type { Actor, Peran } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import type { Tugas } from '@/lib/core/tugas';
import { menungguDi } from '@/lib/core/waiting';
import { dariDate, keDate } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { lingkupKegiatan } from '@/lib/server/scope';
import type { JenisKegiatan } from '@/prisma/generated/enums';

// who plans which kind also reports it (lifecycle.md 2, kegiatan)
const JENIS: Partial<Record<Peran, JenisKegiatan[]>> = {
  PROVINSI: ['PELATIHAN_PENDAMPING'],
  PENDAMPING: ['SOSIALISASI'],
  DINAS_STAF: ['PENGARAHAN', 'BIMTEK', 'RAPAT_KOORDINASI', 'SOSIALISASI'],
};

/** Planned activities of this role; red once their day has passed without a report. */
export async function tugasKegiatan(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  const status = menungguDi('kegiatan', actor.peran);
  if (status.length === 0) return [];
  const rows = await db().kegiatan.findMany({
    where: {
      AND: [lingkupKegiatan(actor)],
      status: { in: status as 'DIRENCANAKAN'[] },
      jenis: { in: JENIS[actor.peran] ?? [] },
    },
    orderBy: { tanggal: 'asc' },
    take: 100,
    select: { id: true, judul: true, tempat: true, tanggal: true, dibuat: true, status: true },
  });
  const hari = keDate(hariIni(sekarang, SETELAN_AWAL.zonaWaktu));
  return rows.map((k) => ({
    href: `/kegiatan/${k.id}`,
    judul: k.judul,
    keterangan: `${k.tempat}, ${tanggalIndonesia(dariDate(k.tanggal))}`,
    sejak: k.dibuat,
    lewat: k.tanggal < hari,
    aksi: 'Catat hasil kegiatan',
    status: k.status,
    noun: 'kegiatan',
  }));
}

import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { JenisKegiatan } from '@/lib/kegiatan/rules';
import { dariDate } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { lingkupKegiatan, lingkupKelompok } from '@/lib/server/scope';
import type { StatusKegiatan } from '@/prisma/generated/client';

export type PelatihanKelompok = {
  id: string;
  judul: string;
  jenis: JenisKegiatan;
  status: StatusKegiatan;
  tanggal: string;
  narasumber: string | null;
  materi: string[];
  /** names of the members who came */
  hadir: string[];
  /** members read about their own training, but the activity itself belongs to the office */
  bisaBuka: boolean;
};

/** The training this group took part in, newest first: topic, date, trainer, who was there (F9). */
export async function pelatihanKelompok(
  actor: Actor,
  kelompokId: string,
): Promise<PelatihanKelompok[]> {
  const milik = {
    peserta: { kelompokId, kelompok: { AND: [lingkupKelompok(actor)] } },
  };
  const rows = await db().kegiatan.findMany({
    where: { status: { not: 'DIBATALKAN' }, kehadiran: { some: milik } },
    orderBy: [{ tanggal: 'desc' }, { id: 'asc' }],
    take: 50,
    include: {
      kehadiran: { where: milik, orderBy: { nama: 'asc' }, select: { nama: true } },
    },
  });
  if (rows.length === 0) return [];
  const terlihat = await db().kegiatan.findMany({
    where: { AND: [{ id: { in: rows.map((r) => r.id) } }, lingkupKegiatan(actor)] },
    select: { id: true },
  });
  const buka = new Set(terlihat.map((t) => t.id));
  return rows.map((r) => ({
    id: r.id,
    judul: r.judul,
    jenis: r.jenis,
    status: r.status,
    tanggal: dariDate(r.tanggal),
    narasumber: r.narasumber,
    materi: r.materi,
    hadir: r.kehadiran.map((h) => h.nama),
    bisaBuka: buka.has(r.id),
  }));
}

import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import { db, type Tx } from '@/lib/server/db';
import { lingkupKelompok } from '@/lib/server/scope';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma, StatusKelompok } from '@/prisma/generated/client';

type Kegiatan = { id: string; wilayah: string };

/** Groups that run or will: who is dissolved or has graduated needs no coaching. */
const DIBIMBING: StatusKelompok[] = [
  'DRAF',
  'MENUNGGU_PENGESAHAN',
  'DISAHKAN',
  'BERJALAN',
  'TIDAK_AKTIF',
];

const diKegiatan = (actor: Actor, k: Kegiatan): Prisma.KelompokWhereInput => ({
  AND: [lingkupKelompok(actor), { wilayah: { startsWith: k.wilayah }, status: { in: DIBIMBING } }],
});

export type KelompokBimtek = {
  id: string;
  nama: string;
  anggota: { id: string; nama: string; jabatan: string; wilayah: string; hadir: boolean }[];
};

/** One group of the activity's area with its members, and who of them is on the list already. */
export async function kelompokBimtek(
  actor: Actor,
  tx: Tx,
  kegiatan: Kegiatan,
  kelompokId: string,
): Promise<KelompokBimtek | null> {
  if (!z.uuid().safeParse(kelompokId).success) return null;
  const row = await tx.kelompok.findFirst({
    where: { AND: [diKegiatan(actor, kegiatan), { id: kelompokId }] },
    select: {
      id: true,
      nama: true,
      anggota: {
        where: { sampai: null },
        orderBy: { urut: 'asc' },
        select: { id: true, nama: true, jabatan: true, wilayah: true },
      },
    },
  });
  if (!row) return null;
  const hadir = await tx.kehadiran.findMany({
    where: { kegiatanId: kegiatan.id, anggotaId: { in: row.anggota.map((a) => a.id) } },
    select: { anggotaId: true },
  });
  const ada = new Set(hadir.map((h) => h.anggotaId));
  return { ...row, anggota: row.anggota.map((a) => ({ ...a, hadir: ada.has(a.id) })) };
}

export const findKelompokBimtek = (actor: Actor, kegiatan: Kegiatan, kelompokId: string) =>
  kelompokBimtek(actor, db(), kegiatan, kelompokId);

export type PilihanBimtek = { id: string; nama: string; desa: string; anggota: number };

export const MAKS_KELOMPOK = 60;

/** Groups to choose from, by name. */
export async function cariKelompokBimtek(
  actor: Actor,
  kegiatan: Kegiatan,
  cari: string,
): Promise<PilihanBimtek[]> {
  const rows = await db().kelompok.findMany({
    where: {
      AND: [
        diKegiatan(actor, kegiatan),
        cari ? { nama: { contains: cari, mode: 'insensitive' } } : {},
      ],
    },
    orderBy: [{ nama: 'asc' }, { id: 'asc' }],
    take: MAKS_KELOMPOK,
    select: {
      id: true,
      nama: true,
      wilayah: true,
      _count: { select: { anggota: { where: { sampai: null } } } },
    },
  });
  const desa = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  return rows.map((r) => ({
    id: r.id,
    nama: r.nama,
    desa: desa.get(r.wilayah)?.lengkap ?? r.wilayah,
    anggota: r._count.anggota,
  }));
}

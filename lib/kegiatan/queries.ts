import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import { PERAN, type Peran } from '@/lib/core/actor';
import { labelAksi, type Subject } from '@/lib/core/can';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import type { JenisKegiatan } from '@/lib/kegiatan/rules';
import type { SaringKegiatan } from '@/lib/kegiatan/saring';
import { subjekKegiatan } from '@/lib/kegiatan/subject';
import { dariDate, keDate } from '@/lib/server/actor';
import { riwayat } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import { lingkupKegiatan } from '@/lib/server/scope';
import { namaWilayah, namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma, StatusKegiatan } from '@/prisma/generated/client';

export const PER_HALAMAN = 50;
const MAKS_HITUNG = 1000;

export type KegiatanRingkas = {
  id: string;
  jenis: JenisKegiatan;
  status: StatusKegiatan;
  judul: string;
  tanggal: string;
  tempat: string;
  wilayah: string;
  hadir: number;
};

export type HalamanKegiatan = {
  baris: KegiatanRingkas[];
  jumlah: number;
  lebih: boolean;
  halaman: number;
};

const dimana = (actor: Actor, s: SaringKegiatan): Prisma.KegiatanWhereInput => ({
  AND: [
    lingkupKegiatan(actor),
    s.jenis ? { jenis: s.jenis } : {},
    s.status ? { status: s.status } : {},
    s.kecamatan ? { wilayah: { startsWith: s.kecamatan } } : {},
    s.tahun
      ? { tanggal: { gte: keDate(`${s.tahun}-01-01`), lte: keDate(`${s.tahun}-12-31`) } }
      : {},
  ],
});

/** One page of the activities in the actor's area, newest first; counted up to a thousand. */
export async function cariKegiatan(actor: Actor, s: SaringKegiatan): Promise<HalamanKegiatan> {
  const where = dimana(actor, s);
  const [ids, rows] = await Promise.all([
    db().kegiatan.findMany({ where, select: { id: true }, take: MAKS_HITUNG + 1 }),
    db().kegiatan.findMany({
      where,
      orderBy: [{ tanggal: 'desc' }, { id: 'asc' }],
      skip: (s.halaman - 1) * PER_HALAMAN,
      take: PER_HALAMAN,
      select: {
        id: true,
        jenis: true,
        status: true,
        judul: true,
        tanggal: true,
        tempat: true,
        wilayah: true,
        _count: { select: { kehadiran: true } },
      },
    }),
  ]);
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  const baris = rows.map(({ _count, ...r }) => ({
    ...r,
    tanggal: dariDate(r.tanggal),
    wilayah: nama.get(r.wilayah)?.lengkap ?? r.wilayah,
    hadir: _count.kehadiran,
  }));
  const lebih = ids.length > MAKS_HITUNG;
  return { baris, jumlah: lebih ? MAKS_HITUNG : ids.length, lebih, halaman: s.halaman };
}

/** Years in which the actor's area had activities, newest first: the choices of the filter. */
export async function tahunKegiatan(actor: Actor): Promise<number[]> {
  const batas = await db().kegiatan.aggregate({
    where: lingkupKegiatan(actor),
    _min: { tanggal: true },
    _max: { tanggal: true },
  });
  const [awal, akhir] = [
    batas._min.tanggal?.getUTCFullYear(),
    batas._max.tanggal?.getUTCFullYear(),
  ];
  if (!awal || !akhir) return [];
  return Array.from({ length: akhir - awal + 1 }, (_, i) => akhir - i);
}

export type Hadir = {
  id: string;
  nama: string;
  /** the village by its name when it is known, else what was written */
  alamat: string | null;
  desa: string | null;
  anggotaId: string | null;
  penggunaId: string | null;
  hp: string | null;
  lulus: boolean | null;
  sertifikat: string | null;
};

export type KegiatanLengkap = KegiatanRingkas & {
  materi: string[];
  narasumber: string | null;
  notulen: string | null;
  daftarHadir: string | null;
  kode: string;
  peserta: Hadir[];
  subject: Subject;
};

const PESERTA = {
  id: true,
  nama: true,
  alamat: true,
  wilayah: true,
  anggotaId: true,
  penggunaId: true,
  hp: true,
  lulus: true,
  sertifikat: true,
} satisfies Prisma.KehadiranSelect;

/** One activity with its attendance, or null outside the actor's area. */
export async function findKegiatan(actor: Actor, id: string): Promise<KegiatanLengkap | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().kegiatan.findFirst({
    where: { AND: [{ id }, lingkupKegiatan(actor)] },
    include: {
      kehadiran: {
        orderBy: [{ nama: 'asc' }, { id: 'asc' }],
        select: PESERTA,
      },
    },
  });
  if (!row) return null;
  const { kehadiran, tanggal, versi: _v, dibuat: _d, ...isi } = row;
  const [lalu, w, desa] = await Promise.all([
    riwayat(db(), id),
    namaWilayah(db(), row.wilayah),
    namaWilayahBanyak(
      db(),
      kehadiran.flatMap((h) => h.wilayah ?? []),
    ),
  ]);
  const peserta = kehadiran.map(({ wilayah: kode, ...h }) => ({
    ...h,
    desa: kode,
    alamat: (kode && desa.get(kode)?.lengkap) ?? h.alamat,
  }));
  const subject = subjekKegiatan(actor, { ...row, hadir: peserta.length }, lalu);
  return {
    ...isi,
    tanggal: dariDate(tanggal),
    kode: row.wilayah,
    wilayah: w.lengkap,
    hadir: peserta.length,
    peserta: 'kegiatan.catatHadir' in (subject.kurang ?? {}) ? peserta.map(tanpaHp) : peserta,
    subject,
  };
}

// a phone number is for whoever keeps this list, not for every office that reads it
const tanpaHp = (h: Hadir): Hadir => ({ ...h, hp: null });

export type ButirRiwayat = {
  id: string;
  judul: string;
  oleh: string;
  pada: string;
  alasan: string | null;
};

/** Moves and changes of one activity, oldest first; the caller has found it in scope. */
export async function riwayatKegiatan(actor: Actor, id: string): Promise<ButirRiwayat[]> {
  const rows = await db().peristiwa.findMany({
    where: {
      subjekId: id,
      subjek: 'kegiatan',
      OR: [{ ke: { not: null } }, { aksi: 'kegiatan.ubah' }],
    },
    orderBy: { urut: 'asc' },
    select: { id: true, aksi: true, peran: true, aktorId: true, pada: true, alasan: true },
  });
  return rows.map((r) => ({
    id: r.id,
    judul: JUDUL[r.aksi] ?? labelAksi(r.aksi),
    oleh: r.aktorId === actor.id ? 'Anda' : (PERAN[r.peran as Peran]?.label ?? r.peran),
    pada: waktuIndonesia(r.pada, SETELAN_AWAL.zonaWaktu),
    alasan: r.alasan,
  }));
}

const JUDUL: Record<string, string> = {
  'kegiatan.rencanakan': 'Kegiatan direncanakan',
  'kegiatan.ubah': 'Data kegiatan diubah',
  'kegiatan.laksanakan': 'Kegiatan terlaksana',
  'kegiatan.batalkan': 'Kegiatan dibatalkan',
};

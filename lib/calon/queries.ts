import 'server-only';
import { z } from 'zod';
import type { Asal, Cara, Hasil, Keadaan } from '@/lib/calon/rules';
import type { SaringCalon } from '@/lib/calon/saring';
import { subjekCalon } from '@/lib/calon/subject';
import type { Actor } from '@/lib/core/actor';
import { can, type Subject } from '@/lib/core/can';
import { dariDate } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { lingkupCalon, lingkupKelompok } from '@/lib/server/scope';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma } from '@/prisma/generated/client';

export const PER_HALAMAN = 50;

export type CalonRingkas = {
  id: string;
  nama: string;
  desa: string;
  minat: string | null;
  asal: Asal;
  keadaan: Keadaan;
  kelompokId: string | null;
  /** the last try, and when to meet again */
  terakhir: string | null;
  lanjut: string | null;
};

export type HalamanCalon = { baris: CalonRingkas[]; jumlah: number };

const dimana = (actor: Actor, s: SaringCalon): Prisma.CalonWhereInput => ({
  AND: [
    lingkupCalon(actor),
    s.cari ? { nama: { contains: s.cari, mode: 'insensitive' } } : {},
    s.keadaan ? { keadaan: s.keadaan } : {},
    s.desa ? { wilayah: { startsWith: s.desa } } : {},
    s.kelompok ? { kelompokId: s.kelompok === 'sudah' ? { not: null } : null } : {},
  ],
});

/** One page of the prospects in the actor's area, those nobody has talked to yet first (F60). */
export async function cariCalon(actor: Actor, s: SaringCalon): Promise<HalamanCalon> {
  const where = dimana(actor, s);
  const [jumlah, rows] = await Promise.all([
    db().calon.count({ where }),
    db().calon.findMany({
      where,
      orderBy: [{ kelompokId: { sort: 'asc', nulls: 'first' } }, { dibuat: 'desc' }, { id: 'asc' }],
      skip: (s.halaman - 1) * PER_HALAMAN,
      take: PER_HALAMAN,
      include: {
        pendekatan: { orderBy: [{ tanggal: 'desc' }, { pada: 'desc' }, { id: 'desc' }], take: 1 },
      },
    }),
  ]);
  const desa = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  return {
    jumlah,
    baris: rows.map((r) => {
      const akhir = r.pendekatan[0];
      return {
        id: r.id,
        nama: r.nama,
        desa: desa.get(r.wilayah)?.lengkap ?? r.wilayah,
        minat: r.minat,
        asal: r.asal as Asal,
        keadaan: r.keadaan as Keadaan,
        kelompokId: r.kelompokId,
        terakhir: akhir ? dariDate(akhir.tanggal) : null,
        lanjut: akhir?.lanjut && !r.kelompokId ? dariDate(akhir.lanjut) : null,
      };
    }),
  };
}

export type CatatanPendekatan = {
  id: string;
  tanggal: string;
  cara: Cara;
  hasil: Hasil;
  catatan: string;
  lanjut: string | null;
  petugas: string;
};

export type CalonLengkap = Omit<CalonRingkas, 'terakhir' | 'lanjut'> & {
  kode: string;
  jenisKelamin: string | null;
  hp: string | null;
  alamat: string | null;
  dicatat: string;
  kelompok: { id: string; nama: string } | null;
  pendekatan: CatatanPendekatan[];
  subject: Subject;
};

/** One prospect with the whole log, or null outside the actor's area. */
export async function findCalon(actor: Actor, id: string): Promise<CalonLengkap | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().calon.findFirst({
    where: { AND: [{ id }, lingkupCalon(actor)] },
    include: { pendekatan: { orderBy: [{ tanggal: 'desc' }, { pada: 'desc' }, { id: 'desc' }] } },
  });
  if (!row) return null;
  const [desa, kelompok] = await Promise.all([
    namaWilayahBanyak(db(), [row.wilayah]),
    row.kelompokId
      ? db().kelompok.findFirst({
          where: { AND: [{ id: row.kelompokId }, lingkupKelompok(actor)] },
          select: { id: true, nama: true },
        })
      : null,
  ]);
  const subject = subjekCalon(row);
  return {
    id,
    nama: row.nama,
    kode: row.wilayah,
    desa: desa.get(row.wilayah)?.lengkap ?? row.wilayah,
    jenisKelamin: row.jenisKelamin,
    // a phone number is for whoever talks to the person
    hp: can(actor, 'calon.ubah', subject) === null ? row.hp : null,
    alamat: row.alamat,
    minat: row.minat,
    asal: row.asal as Asal,
    keadaan: row.keadaan as Keadaan,
    kelompokId: row.kelompokId,
    kelompok,
    dicatat: row.dicatat,
    pendekatan: row.pendekatan.map((p) => ({
      id: p.id,
      tanggal: dariDate(p.tanggal),
      cara: p.cara as Cara,
      hasil: p.hasil as Hasil,
      catatan: p.catatan,
      lanjut: p.lanjut && dariDate(p.lanjut),
      petugas: p.petugas,
    })),
    subject,
  };
}

/** Which lines of an attendance list are prospects already: line → prospect. */
export async function calonDariHadir(
  actor: Actor,
  kehadiranId: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db().calon.findMany({
    where: { AND: [{ kehadiranId: { in: [...kehadiranId] } }, lingkupCalon(actor)] },
    select: { id: true, kehadiranId: true },
  });
  return new Map(rows.map((r) => [r.kehadiranId ?? '', r.id]));
}

/** Groups of the same village that he could join. */
export const kelompokSedesa = (actor: Actor, desa: string) =>
  db().kelompok.findMany({
    where: {
      AND: [lingkupKelompok(actor), { wilayah: desa, status: { notIn: ['LULUS', 'BUBAR'] } }],
    },
    orderBy: [{ nama: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, nama: true },
  });

export type BakalAnggota = {
  id: string;
  nama: string;
  hp: string | null;
  kehadiranId: string | null;
};

/** Prospects of a group's village, to be chosen when a member is added (F60). */
export const calonUntukKelompok = (
  actor: Actor,
  desa: string,
  kelompokId: string,
): Promise<BakalAnggota[]> =>
  db().calon.findMany({
    where: {
      AND: [
        lingkupCalon(actor),
        { wilayah: desa },
        { OR: [{ kelompokId: null, keadaan: { not: 'MENOLAK' } }, { kelompokId }] },
      ],
    },
    orderBy: [{ nama: 'asc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, nama: true, hp: true, kehadiranId: true },
  });

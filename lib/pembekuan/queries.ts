import 'server-only';
import { cache } from 'react';
import type { Actor } from '@/lib/core/actor';
import { can, type Subject } from '@/lib/core/can';
import { areaDiAtas } from '@/lib/pembekuan/rules';
import { db, type Tx } from '@/lib/server/db';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Pembekuan, Prisma } from '@/prisma/generated/client';

const TIDAK_ADA: Prisma.PembekuanWhereInput = { id: { in: [] } };

/** Freezes that touch these areas: over them, or over a part of them. */
const menyentuh = (kode: readonly string[]): Prisma.PembekuanWhereInput =>
  kode.length === 0
    ? TIDAK_ADA
    : {
        OR: kode.flatMap((k) => [
          { wilayah: { in: areaDiAtas(k) } },
          { wilayah: { startsWith: k } },
        ]),
      };

export const subjekPembekuan = (row: Pick<Pembekuan, 'status' | 'wilayah'>): Subject => ({
  noun: 'pembekuan',
  status: row.status,
  wilayah: row.wilayah,
});

export const findPembekuan = (tx: Tx, actor: Actor, id: string): Promise<Pembekuan | null> =>
  tx.pembekuan.findFirst({ where: { AND: [{ id }, menyentuh(actor.wilayah)] } });

export type PembekuanTampil = Pembekuan & { nama: string; bisaCairkan: boolean };

const sebut = (kode: string, nama: Map<string, { lengkap: string }>): string =>
  kode === '' ? 'Seluruh program' : (nama.get(kode)?.lengkap ?? kode);

/** Freezes that touch the actor's territory, those that hold first. */
export async function daftarPembekuan(actor: Actor): Promise<PembekuanTampil[]> {
  const rows = await db().pembekuan.findMany({
    where: menyentuh(actor.wilayah),
    orderBy: [{ status: 'asc' }, { sejak: 'desc' }],
    take: 200,
  });
  const kode = rows.map((r) => r.wilayah).filter(Boolean);
  const nama = await namaWilayahBanyak(db(), kode);
  return rows.map((r) => ({
    ...r,
    nama: sebut(r.wilayah, nama),
    bisaCairkan: can(actor, 'pembekuan.cairkan', subjekPembekuan(r)) === null,
  }));
}

/** What the banner says to everyone who works in a frozen area; members look from their group. */
export const bekuBagi = cache(async (actor: Actor): Promise<{ nama: string; sejak: Date }[]> => {
  const milik = actor.kelompokId
    ? await db().kelompok.findUnique({
        where: { id: actor.kelompokId },
        select: { wilayah: true },
      })
    : null;
  const rows = await db().pembekuan.findMany({
    where: { status: 'BERLAKU', ...menyentuh(milik ? [milik.wilayah] : actor.wilayah) },
    orderBy: { sejak: 'asc' },
    take: 10,
    select: { wilayah: true, sejak: true },
  });
  const kode = rows.map((r) => r.wilayah).filter(Boolean);
  const nama = await namaWilayahBanyak(db(), kode);
  return rows.map((r) => ({ nama: sebut(r.wilayah, nama), sejak: r.sejak }));
});

/** Areas this actor may freeze: the own territory and everything in it. */
export async function pilihanBeku(actor: Actor): Promise<{ nilai: string; label: string }[]> {
  const rows = await db().wilayah.findMany({
    where: { OR: actor.wilayah.map((w) => ({ kode: { startsWith: w } })), berakhir: null },
    orderBy: { kode: 'asc' },
    take: 1000,
    select: { kode: true },
  });
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.kode),
  );
  const isi = rows.map((r) => ({ nilai: r.kode, label: nama.get(r.kode)?.lengkap ?? r.kode }));
  return actor.wilayah.includes('') ? [{ nilai: 'semua', label: 'Seluruh program' }, ...isi] : isi;
}

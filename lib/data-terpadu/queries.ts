import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { type StatusImpor, subjekBaru, subjekImpor, urutPeriode } from '@/lib/data-terpadu/rules';
import { db, type Tx } from '@/lib/server/db';
import { lingkupKantor } from '@/lib/server/scope';
import { namaWilayah, namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { ImporTerpadu } from '@/prisma/generated/client';

export const PER_HALAMAN = 25;

export type ImporTampil = {
  id: string;
  wilayah: string;
  kode: string;
  sumber: string;
  periode: string;
  status: StatusImpor;
  namaBerkas: string;
  sha256: string;
  dibaca: number;
  dimuat: number;
  salah: number;
  /** 0–100; null = the length is not known */
  persen: number | null;
  pesan: string | null;
  oleh: string;
  dibuat: string;
  selesai: string | null;
};

const hari = (d: Date) => hariIni(d, SETELAN_AWAL.zonaWaktu);

const tampil = (i: ImporTerpadu, wilayah: string): ImporTampil => ({
  id: i.id,
  wilayah,
  kode: i.wilayah,
  sumber: i.sumber,
  periode: i.periode,
  status: i.status as StatusImpor,
  namaBerkas: i.namaBerkas,
  sha256: i.sha256,
  dibaca: i.dibaca,
  dimuat: i.dimuat,
  salah: i.salah,
  persen:
    i.status === 'SELESAI'
      ? 100
      : i.total > 0
        ? Math.min(99, Math.floor((i.dibaca * 100) / i.total))
        : null,
  pesan: i.pesan,
  oleh: i.oleh,
  dibuat: hari(i.dibuat),
  selesai: i.selesai && hari(i.selesai),
});

/** Whether this desk may see data terpadu at all: for everybody else the pages do not exist. */
export const bolehLihat = (actor: Actor): boolean =>
  actor.wilayah.some((w) => can(actor, 'dataTerpadu.lihat', subjekBaru(actor, w)) === null);

/** Every loading of the area, the newest first; old periods stay (rules 2.5). */
export async function daftarImpor(actor: Actor, halaman: number) {
  const where = lingkupKantor(actor);
  const [jumlah, rows] = await Promise.all([
    db().imporTerpadu.count({ where }),
    db().imporTerpadu.findMany({
      where,
      orderBy: [{ dibuat: 'desc' }, { id: 'asc' }],
      skip: (halaman - 1) * PER_HALAMAN,
      take: PER_HALAMAN,
    }),
  ]);
  const kode = rows.map((r) => r.wilayah);
  const nama = await namaWilayahBanyak(db(), kode);
  return { jumlah, baris: rows.map((r) => tampil(r, nama.get(r.wilayah)?.lengkap ?? r.wilayah)) };
}

/** One loading with its first errors, or null outside of the area. */
export async function findImpor(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success || !bolehLihat(actor)) return null;
  const row = await db().imporTerpadu.findFirst({ where: { AND: [{ id }, lingkupKantor(actor)] } });
  if (!row) return null;
  const [nama, kesalahan, bawaan] = await Promise.all([
    namaWilayah(db(), row.wilayah),
    db().salahTerpadu.findMany({ where: { imporId: id }, orderBy: { baris: 'asc' }, take: 50 }),
    imporBawaan(db(), row.wilayah),
  ]);
  return {
    ...tampil(row, nama.lengkap),
    kesalahan: kesalahan.map(({ baris, kolom, pesan }) => ({ baris, kolom, pesan })),
    /** the one that matching uses now */
    bawaan: bawaan?.id === id,
    subject: subjekImpor(row),
  };
}

/** Error rows in the order of the file, by pieces, for the download. */
export async function* kesalahanOf(id: string) {
  for (let baris = -1; ; ) {
    const rows = await db().salahTerpadu.findMany({
      where: { imporId: id, baris: { gt: baris } },
      orderBy: { baris: 'asc' },
      take: 2000,
    });
    for (const r of rows) yield r;
    if (rows.length < 2000) return;
    baris = rows.at(-1)?.baris ?? 0;
  }
}

/** The newest finished period, DTSEN before DTKS: what a check is made against unless said. */
export async function imporBawaan(tx: Tx, wilayah: string): Promise<ImporTerpadu | null> {
  const rows = await tx.imporTerpadu.findMany({
    where: { status: 'SELESAI', wilayah: wilayah.slice(0, 4) },
    orderBy: [{ selesai: 'desc' }],
  });
  const nilai = (i: ImporTerpadu) => urutPeriode(i.periode) * 10 + (i.sumber === 'DTSEN' ? 1 : 0);
  return rows.reduce<ImporTerpadu | null>((a, b) => (a && nilai(a) >= nilai(b) ? a : b), null);
}

import 'server-only';
import { z } from 'zod';
import type { Actor, Peran } from '@/lib/core/actor';
import type { Subject } from '@/lib/core/can';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { covers } from '@/lib/core/territory';
import { kodePeran, wilayahRumah } from '@/lib/pengguna/rumah';
import { dariDate, keDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db, type Tx } from '@/lib/server/db';
import { bukaSandi } from '@/lib/server/secret';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import { Prisma } from '@/prisma/generated/client';

export const hariKe = (sekarang: Date): Date => keDate(hariIni(sekarang, SETELAN_AWAL.zonaWaktu));

const SELURUH = 'Seluruh Indonesia';

/** "Kel. Balla, Kec. Baraka" for each code; '' is the whole country. */
export async function sebutKode(
  tx: Tx,
  kodes: readonly string[],
): Promise<(kode: string) => string> {
  const nama = await namaWilayahBanyak(
    tx,
    kodes.filter((k) => k !== ''),
  );
  return (kode) => (kode === '' ? SELURUH : (nama.get(kode)?.lengkap ?? kode));
}

const ORANG = {
  id: true,
  nama: true,
  namaPengguna: true,
  hp: true,
  nonaktif: true,
  sandi: true,
  peran: {
    orderBy: [{ dari: 'asc' }, { id: 'asc' }],
    include: { kelompok: { select: { nama: true, wilayah: true } } },
  },
} satisfies Prisma.PenggunaSelect;

export type Orang = Prisma.PenggunaGetPayload<{ select: typeof ORANG }>;

export type OrangBerkas = { orang: Orang; subject: Subject };

/** The person in the actor's area, with what the law needs to know; null is a 404. */
export async function muatOrang(
  actor: Actor,
  tx: Tx,
  id: string,
  sekarang: Date,
): Promise<OrangBerkas | null> {
  const orang = await tx.pengguna.findUnique({ where: { id }, select: ORANG });
  if (!orang) return null;
  const wilayah = wilayahRumah(orang.peran, hariKe(sekarang));
  if (!covers(actor, { wilayah })) return null;
  const lulus = await kelulusan(tx, id, sekarang);
  const belum = `${orang.nama} belum lulus pelatihan provinsi. Pendamping bertugas sesudah lulus.`;
  const kurang = lulus
    ? undefined
    : { 'pengguna.tugaskanPendamping': belum, 'pengguna.serahTerima': belum };
  return { orang, subject: { noun: 'pengguna', status: null, wilayah, orangId: id, kurang } };
}

export type Kelulusan = { tanggal: string; sertifikat: string | null };

/** The province's training this person has passed, already held (F62). */
export async function kelulusan(tx: Tx, id: string, sekarang: Date): Promise<Kelulusan | null> {
  const row = await tx.kehadiran.findFirst({
    where: {
      penggunaId: id,
      lulus: true,
      sertifikat: { not: null },
      kegiatan: {
        jenis: 'PELATIHAN_PENDAMPING',
        status: 'TERLAKSANA',
        tanggal: { lte: hariKe(sekarang) },
      },
    },
    orderBy: { kegiatan: { tanggal: 'asc' } },
    select: { sertifikat: true, kegiatan: { select: { tanggal: true } } },
  });
  return row && { tanggal: dariDate(row.kegiatan.tanggal), sertifikat: row.sertifikat };
}

const pendampingDi = (actor: Actor, hari: Date): Prisma.Sql => Prisma.sql`
  p.nonaktif is null and exists (select 1 from "PeranPengguna" r, unnest(r.wilayah) w(kode)
    where r."penggunaId" = p.id and r.peran = 'PENDAMPING' and (r.sampai is null or r.sampai >= ${hari}::date)
      and exists (select 1 from unnest(${[...actor.wilayah]}::text[]) a(kode)
        where starts_with(w.kode, a.kode)))`;

export type PilihanPendamping = { id: string; nama: string; kantor: string };

/** Companions whose home office lies in the actor's area: whom a training may invite. */
export async function pilihanPendamping(
  actor: Actor,
  sekarang: Date,
): Promise<PilihanPendamping[]> {
  const rows = await db().$queryRaw<{ id: string; nama: string; kode: string[] }[]>`
    select p.id, p.nama, (select array_agg(distinct w.kode) from "PeranPengguna" r, unnest(r.wilayah) w(kode)
      where r."penggunaId" = p.id and r.peran = 'PENDAMPING') kode
    from "Pengguna" p where ${pendampingDi(actor, hariKe(sekarang))} order by p.nama, p.id limit 1000`;
  const sebut = await sebutKode(
    db(),
    rows.flatMap((r) => r.kode),
  );
  return rows.map((r) => ({ id: r.id, nama: r.nama, kantor: r.kode.map(sebut).join(', ') }));
}

/** One of those companions, or null. */
export async function findPendamping(
  actor: Actor,
  tx: Tx,
  id: string,
  sekarang: Date,
): Promise<{ id: string; nama: string } | null> {
  const rows = await tx.$queryRaw<{ id: string; nama: string }[]>`select p.id, p.nama
    from "Pengguna" p where p.id = ${id}::uuid and ${pendampingDi(actor, hariKe(sekarang))}`;
  return rows[0] ?? null;
}

export type PeranLengkap = {
  id: string;
  peran: Peran;
  tempat: string;
  dari: string;
  sampai: string | null;
  berlaku: 'KINI' | 'NANTI' | 'LALU';
  dariKelompok: boolean;
};

export type PenggunaLengkap = {
  id: string;
  nama: string;
  namaPengguna: string | null;
  hp: string | null;
  nonaktif: boolean;
  sudahAktif: boolean;
  peran: PeranLengkap[];
  sesi: number;
  tautan: { token: string; sampai: Date } | null;
  kelulusan: Kelulusan | null;
  subject: Subject;
};

/** One person for the ADMIN of the area, or null. */
export async function findPengguna(actor: Actor, id: string): Promise<PenggunaLengkap | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const { sekarang } = await jam();
  const ada = await muatOrang(actor, db(), id, sekarang);
  if (!ada) return null;
  const { orang, subject } = ada;
  const [sebut, sesi, lulus, tautan] = await Promise.all([
    sebutKode(db(), orang.peran.flatMap(kodePeran)),
    db().sesi.count({ where: { penggunaId: id, berakhir: null } }),
    kelulusan(db(), id, sekarang),
    tautanAktivasi(actor, id, sekarang),
  ]);
  const hari = hariKe(sekarang);
  return {
    id,
    nama: orang.nama,
    namaPengguna: orang.namaPengguna,
    hp: orang.hp,
    nonaktif: orang.nonaktif !== null,
    sudahAktif: orang.sandi !== null,
    peran: orang.peran.map((r) => ({
      id: r.id,
      peran: r.peran,
      tempat: r.kelompok ? `KUBE ${r.kelompok.nama}` : r.wilayah.map(sebut).join('; '),
      dari: dariDate(r.dari),
      sampai: r.sampai && dariDate(r.sampai),
      berlaku: r.sampai && r.sampai < hari ? 'LALU' : r.dari > hari ? 'NANTI' : 'KINI',
      dariKelompok: r.kelompokId !== null,
    })),
    sesi,
    kelulusan: lulus,
    tautan,
    subject,
  };
}

/**
 * The link's token while nobody has used it: kept encrypted, so that the ADMIN can read it out again
 * until it is used or runs out. The caller has found the person in the actor's area.
 */
export async function tautanAktivasi(
  actor: Actor,
  penggunaId: string,
  sekarang: Date,
): Promise<{ token: string; sampai: Date } | null> {
  if (actor.peran !== 'ADMIN') return null;
  const row = await db().kodeAktivasi.findFirst({
    where: { penggunaId, dipakai: null, kedaluwarsa: { gt: sekarang } },
    orderBy: { dibuat: 'desc' },
    select: { id: true, kode: true, kedaluwarsa: true },
  });
  return (
    row && { token: bukaSandi(row.kode, `KodeAktivasi.kode:${row.id}`), sampai: row.kedaluwarsa }
  );
}

import 'server-only';
import { z } from 'zod';
import { bacaJejakBerkas } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { available, can } from '@/lib/core/can';
import { pengaduan } from '@/lib/core/lifecycle/konsultasi';
import { ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { findRow, subjectOf } from '@/lib/pengaduan/load';
import { db } from '@/lib/server/db';
import { lingkupPengaduan } from '@/lib/server/scope';
import { namaWilayah, namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { StatusPengaduan } from '@/prisma/generated/enums';

export const PER_HALAMAN = 50;
const BATAS_HITUNG = 1000;

export type PengaduanTampil = NonNullable<Awaited<ReturnType<typeof findPengaduan>>>;

type Params = Record<string, string | string[] | undefined>;

export function bacaSaring(params: Params): { status: StatusPengaduan | ''; halaman: number } {
  const satu = (k: string) => [params[k] ?? ''].flat()[0] ?? '';
  const halaman = Number(satu('hal'));
  const dikenal = Object.hasOwn(pengaduan.states, satu('status'));
  return {
    status: dikenal ? (satu('status') as StatusPengaduan) : '',
    halaman: Number.isInteger(halaman) && halaman > 0 ? Math.min(halaman, 10_000) : 1,
  };
}

export const bolehPengaduan = (actor: Actor): boolean =>
  ruleOf('pengaduan.lihat').roles.includes(actor.peran);

/** Cases of the supervisor's area, oldest first. */
export async function daftarPengaduan(actor: Actor, s: ReturnType<typeof bacaSaring>) {
  const where = { AND: [lingkupPengaduan(actor), s.status ? { status: s.status } : {}] };
  const [ids, rows] = await Promise.all([
    db().pengaduan.findMany({ where, select: { id: true }, take: BATAS_HITUNG + 1 }),
    db().pengaduan.findMany({
      where,
      orderBy: [{ sejak: 'asc' }, { id: 'asc' }],
      skip: (s.halaman - 1) * PER_HALAMAN,
      take: PER_HALAMAN + 1,
      select: { id: true, nomor: true, judul: true, status: true, wilayah: true, dibuat: true },
    }),
  ]);
  const tampil = rows.slice(0, PER_HALAMAN);
  const nama = await namaWilayahBanyak(
    db(),
    tampil.map((r) => r.wilayah),
  );
  return {
    butir: tampil.map((r) => ({
      ...r,
      desa: nama.get(r.wilayah)?.lengkap ?? r.wilayah,
      masuk: hariIni(r.dibuat, SETELAN_AWAL.zonaWaktu),
    })),
    jumlah: Math.min(ids.length, BATAS_HITUNG),
    lebih: ids.length > BATAS_HITUNG,
    adaBerikut: rows.length > PER_HALAMAN,
  };
}

/** One case; for all but its supervisors it does not exist (T25). */
export async function findPengaduan(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await findRow(db(), actor, id);
  if (!row) return null;
  const subject = await subjectOf(db(), actor, row);
  if (can(actor, 'pengaduan.lihat', subject)) return null;
  const [desa, jejak] = await Promise.all([
    namaWilayah(db(), row.wilayah),
    bacaJejakBerkas(actor, id),
  ]);
  return {
    id,
    nomor: row.nomor,
    judul: row.judul,
    isi: row.isi,
    status: row.status,
    hasil: row.hasil,
    catatan: row.catatan,
    pencairanId: row.pencairanId,
    kelompokId: row.kelompokId,
    desa: desa.lengkap,
    masuk: hariIni(row.dibuat, SETELAN_AWAL.zonaWaktu),
    jejak,
    aksi: available(actor, subject),
  };
}

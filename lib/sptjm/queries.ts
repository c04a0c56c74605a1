import 'server-only';
import { z } from 'zod';
import { bacaJejakBerkas } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { available, can } from '@/lib/core/can';
import { ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { kodeTingkat } from '@/lib/core/territory';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupMilikKelompok } from '@/lib/server/scope';
import { findRow, subjectOf } from '@/lib/sptjm/load';
import { BELUM_DIPERINTAHKAN, HIDUP } from '@/lib/sptjm/rules';
import { suratOf } from '@/lib/surat/queries';
import { namaWilayah, namaWilayahBanyak } from '@/lib/wilayah/queries';

export type SptjmTampil = NonNullable<Awaited<ReturnType<typeof findSptjm>>>;

/** One statement in the actor's scope with all that its pages show. */
export async function findSptjm(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const { sekarang } = await jam();
  const row = await findRow(db(), actor, id);
  if (!row) return null;
  const subject = await subjectOf(db(), row);
  if (can(actor, 'sptjm.lihat', subject)) return null;
  const [kantor, surat, jejak, nama] = await Promise.all([
    namaWilayah(db(), row.wilayah),
    suratOf(db(), id),
    bacaJejakBerkas(actor, id),
    namaWilayahBanyak(
      db(),
      row.baris.map((b) => b.pencairan.wilayah),
    ),
  ]);
  const baris = row.baris.map(({ pencairan: p }) => ({
    id: p.id,
    nama: p.kelompok.nama,
    usaha: p.kelompok.usaha.nama,
    desa: nama.get(p.wilayah)?.lengkap ?? p.wilayah,
    nomor: p.proposal.nomor,
    status: p.status,
    jumlah: Number(p.jumlah),
  }));
  return {
    id,
    status: row.status,
    tahun: row.tahun,
    kantor: kantor.nama,
    surat,
    jejak,
    baris,
    total: baris.reduce((n, b) => n + b.jumlah, 0),
    hariIni: hariIni(sekarang, SETELAN_AWAL.zonaWaktu),
    aksi: available(actor, subject),
  };
}

/** Payments of the actor's kabupaten that no living statement lists yet. */
export async function calonSptjm(actor: Actor) {
  if (!ruleOf('sptjm.susun').roles.includes(actor.peran)) return [];
  const rows = await db().pencairan.findMany({
    where: {
      AND: [lingkupMilikKelompok(actor)],
      status: { in: [...BELUM_DIPERINTAHKAN] },
      sptjm: { none: { sptjm: { status: { in: [...HIDUP] } } } },
    },
    orderBy: [{ tahun: 'asc' }, { sejak: 'asc' }, { id: 'asc' }],
    take: 200,
    select: {
      id: true,
      wilayah: true,
      tahun: true,
      status: true,
      jumlah: true,
      sejak: true,
      kelompok: { select: { nama: true } },
    },
  });
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  return rows.map((r) => ({
    id: r.id,
    tahun: r.tahun,
    status: r.status,
    nama: r.kelompok.nama,
    jumlah: Number(r.jumlah),
    sejak: r.sejak,
    kabupaten: kodeTingkat(r.wilayah, 'kabupaten'),
    desa: nama.get(r.wilayah)?.lengkap ?? r.wilayah,
  }));
}

import 'server-only';
import { z } from 'zod';
import { bacaJejakBerkas } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { available, can } from '@/lib/core/can';
import { ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupProposal } from '@/lib/server/scope';
import { suratOf } from '@/lib/surat/queries';
import { findRow } from '@/lib/usulan/load';
import type { HasilBaris } from '@/lib/usulan/rules';
import { subjectOf } from '@/lib/usulan/subject';
import { SIAP_DIUSULKAN } from '@/lib/usulan/waiting';
import { namaWilayah, namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma } from '@/prisma/generated/client';

export type UsulanTampil = NonNullable<Awaited<ReturnType<typeof findUsulan>>>;
export type BarisProposal = Awaited<ReturnType<typeof barisProposal>>[number];

const PILIH = {
  id: true,
  nomor: true,
  status: true,
  tahun: true,
  wilayah: true,
  sejak: true,
  kelompok: {
    select: {
      nama: true,
      usaha: { select: { nama: true } },
      _count: { select: { anggota: { where: { sampai: null } } } },
    },
  },
  rab: { select: { jumlah: true } },
} satisfies Prisma.ProposalSelect;

/** What the annex of a letter says of each group: name, address, business, members, amount (F47). */
export async function barisProposal(where: Prisma.ProposalWhereInput, take = 500) {
  const rows = await db().proposal.findMany({
    where,
    orderBy: [{ tahun: 'asc' }, { sejak: 'asc' }, { id: 'asc' }],
    take,
    select: PILIH,
  });
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  return rows.map((r) => ({
    id: r.id,
    nomor: r.nomor,
    status: r.status,
    tahun: r.tahun,
    wilayah: r.wilayah,
    nama: r.kelompok.nama,
    desa: nama.get(r.wilayah)?.lengkap ?? r.wilayah,
    usaha: r.kelompok.usaha.nama,
    anggota: r.kelompok._count.anggota,
    jumlah: Number(r.rab.reduce((n, b) => n + b.jumlah, 0n)),
  }));
}

/** Filter of a list to choose from: group, number, or kecamatan. */
export const saringCalon = (cari: string, kecamatan: string): Prisma.ProposalWhereInput => ({
  ...(kecamatan && { wilayah: { startsWith: kecamatan } }),
  ...(cari && {
    OR: [
      { nomor: { contains: cari } },
      { kelompok: { nama: { contains: cari, mode: 'insensitive' } } },
    ],
  }),
});

/** Worthy groups of the actor's kabupaten that no open letter carries; at most one letter full. */
export const calonUsulan = async (actor: Actor, cari: string, kecamatan: string) =>
  ruleOf('usulan.susun').roles.includes(actor.peran)
    ? barisProposal(
        { AND: [lingkupProposal(actor), SIAP_DIUSULKAN, saringCalon(cari, kecamatan)] },
        200,
      )
    : [];

/** One letter in the actor's scope with all that its pages show; null = it is not there for them. */
export async function findUsulan(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const { sekarang } = await jam();
  const row = await findRow(db(), actor, id);
  if (!row) return null;
  const subject = await subjectOf(db(), row);
  if (can(actor, 'usulan.lihat', subject)) return null;
  const [kantor, surat, jejak, isi] = await Promise.all([
    namaWilayah(db(), row.wilayah),
    suratOf(db(), id, 'dicabut'),
    bacaJejakBerkas(actor, id),
    barisProposal({ id: { in: row.baris.map((b) => b.proposalId) } }),
  ]);
  const hasil = new Map(row.baris.map((b) => [b.proposalId, b.hasil as HasilBaris | null]));
  const baris = isi.map((b) => ({ ...b, hasil: hasil.get(b.id) ?? null }));
  return {
    id,
    status: row.status,
    tahun: row.tahun,
    kantor: kantor.nama,
    alamat: row.alamat,
    tembusan: row.tembusan,
    surat,
    jejak,
    baris,
    total: baris.reduce((n, b) => n + b.jumlah, 0),
    hariIni: hariIni(sekarang, SETELAN_AWAL.zonaWaktu),
    aksi: available(actor, subject),
  };
}

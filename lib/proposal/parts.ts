import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { umur } from '@/lib/core/tanggal';
import type { ProposalRow } from '@/lib/proposal/load';
import { daftarSerupa } from '@/lib/proposal/similar';
import { dariDate } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';

/** The parts of a file that its pages show; the caller has checked the scope. */

/** Offices that verify, decide or audit read the result of each member; others only the outcome. */
export const bacaPeriksa = (actor: Actor): boolean => /^(DINAS_|PUSAT_|AUDITOR)/.test(actor.peran);
const tahuPetugas = (actor: Actor): boolean => /^(DINAS_|AUDITOR)/.test(actor.peran);

export async function anggotaOf(actor: Actor, row: ProposalRow, putaran: number, hari: string) {
  const rows = await db().anggota.findMany({
    where: { kelompokId: row.kelompokId, sampai: null },
    orderBy: { urut: 'asc' },
    select: {
      id: true,
      urut: true,
      nama: true,
      jabatan: true,
      nikAkhir: true,
      kkAkhir: true,
      lahir: true,
      pekerjaan: true,
      desil: true,
      periksa: {
        where: { proposalId: row.id, putaran },
        orderBy: { id: 'desc' },
        take: 1,
        select: {
          sumber: true,
          periode: true,
          terdata: true,
          desil: true,
          tanggal: true,
          petugas: true,
          catatan: true,
        },
      },
    },
  });
  return rows.map(({ lahir, periksa: [p], desil, ...a }) => ({
    ...a,
    umur: umur(dariDate(lahir), hari),
    desilIsian: bacaPeriksa(actor) ? desil : null,
    periksa:
      p && bacaPeriksa(actor)
        ? {
            ...p,
            tanggal: dariDate(p.tanggal),
            petugas: tahuPetugas(actor) ? p.petugas : 'Dinas Sosial',
          }
        : null,
  }));
}

export async function lampiranOf(proposalId: string) {
  const rows = await db().lampiran.findMany({
    where: { proposalId, diganti: false },
    orderBy: [{ pada: 'asc' }, { id: 'asc' }],
    select: { id: true, jenis: true, anggotaId: true, berkasId: true, pada: true },
  });
  const berkas = await db().berkas.findMany({
    where: { id: { in: rows.map((r) => r.berkasId) } },
    select: { id: true, namaAsli: true, jenis: true },
  });
  const isi = new Map(berkas.map((b) => [b.id, b]));
  return rows.map((r) => ({
    ...r,
    namaBerkas: isi.get(r.berkasId)?.namaAsli ?? 'Berkas',
    gambar: isi.get(r.berkasId)?.jenis === 'image/jpeg',
  }));
}

export async function surveiOf(actor: Actor, proposalId: string) {
  const rows = await db().survei.findMany({
    where: { proposalId },
    orderBy: [{ pada: 'desc' }, { id: 'desc' }],
    select: { id: true, tanggal: true, tim: true, layak: true, catatan: true, putaran: true },
  });
  return rows.map((s) => ({
    ...s,
    tanggal: dariDate(s.tanggal),
    tim: tahuPetugas(actor) ? s.tim : [],
  }));
}

export const kejenuhanOf = (proposalId: string) =>
  db().putusanKejenuhan.findMany({
    where: { proposalId },
    orderBy: [{ pada: 'desc' }, { id: 'desc' }],
    select: { id: true, hasil: true, alasan: true, serupa: true, putaran: true, pada: true },
  });

export type Serupa = { id: string; nama: string; desa: string; status: string; tahun: number };

/** Who already does this business, with year and state (F39). */
export async function serupaOf(k: ProposalRow['kelompok']) {
  const { desa, kecamatan } = await daftarSerupa(db(), k);
  const nama = await namaWilayahBanyak(
    db(),
    [...desa, ...kecamatan].map((s) => s.wilayah),
  );
  const tampil = (s: (typeof desa)[number]): Serupa => ({
    id: s.id,
    nama: s.nama,
    desa: nama.get(s.wilayah)?.lengkap ?? s.wilayah,
    status: s.status,
    tahun: s.dibuat.getUTCFullYear(),
  });
  return { desa: desa.map(tampil), kecamatan: kecamatan.map(tampil) };
}

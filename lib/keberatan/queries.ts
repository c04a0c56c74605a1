import 'server-only';
import { z } from 'zod';
import { bacaLinimasa } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { available, can } from '@/lib/core/can';
import { keberatan } from '@/lib/core/lifecycle/keberatan';
import { ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { batasKeberatan, PEMUTUS, type Tujuan } from '@/lib/keberatan/rules';
import { findRow, subjectBaru, subjectOf } from '@/lib/keberatan/subject';
import { penolakanOf } from '@/lib/proposal/intake-keberatan';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupMilikKelompok } from '@/lib/server/scope';
import { namaWilayah, namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { StatusKeberatan } from '@/prisma/generated/enums';

export const PER_HALAMAN = 50;

/** One objection with all that its page shows; null = it does not exist for this actor. */
export async function findKeberatan(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await findRow(db(), actor, id);
  if (!row) return null;
  const subject = await subjectOf(db(), actor, row);
  if (can(actor, 'keberatan.lihat', subject)) return null;
  const [desa, jejak, tolak] = await Promise.all([
    namaWilayah(db(), row.wilayah),
    bacaLinimasa(actor, row.kelompokId, id),
    db().peristiwa.findFirst({
      where: { subjekId: row.proposalId, aksi: 'proposal.tolak', pada: { lte: row.dibuat } },
      orderBy: { urut: 'desc' },
      select: { alasan: true },
    }),
  ]);
  return {
    id,
    status: row.status,
    proposalId: row.proposalId,
    nomor: row.proposal.nomor,
    kelompok: row.proposal.kelompok.nama,
    desa: desa.lengkap,
    isi: row.isi,
    buktiId: row.buktiId,
    putusan: row.putusan,
    pemutus: PEMUTUS[row.tujuan as Tujuan].sebutan,
    alasanTolak: tolak?.alasan ?? null,
    dibuat: hariIni(row.dibuat, SETELAN_AWAL.zonaWaktu),
    jejak,
    aksi: available(actor, subject),
  };
}

export type KeberatanTampil = NonNullable<Awaited<ReturnType<typeof findKeberatan>>>;

export type SaringanKeberatan = { status: StatusKeberatan | ''; halaman: number };

export function bacaSaringan(p: Record<string, string | string[] | undefined>): SaringanKeberatan {
  const satu = (k: string) => [p[k] ?? ''].flat()[0] ?? '';
  const halaman = Number(satu('halaman'));
  const status = (Object.keys(keberatan.states) as StatusKeberatan[]).find(
    (s) => s === satu('status'),
  );
  return {
    status: status ?? '',
    halaman: Number.isInteger(halaman) && halaman > 0 ? Math.min(halaman, 10_000) : 1,
  };
}

/** Objections in the actor's scope, the newest first; null = not for this role. */
export async function daftarKeberatan(actor: Actor, s: SaringanKeberatan) {
  if (!ruleOf('keberatan.lihat').roles.includes(actor.peran)) return null;
  const where = { AND: [lingkupMilikKelompok(actor), s.status ? { status: s.status } : {}] };
  const [jumlah, rows] = await Promise.all([
    db().keberatan.count({ where }),
    db().keberatan.findMany({
      where,
      orderBy: [{ dibuat: 'desc' }, { id: 'asc' }],
      skip: (s.halaman - 1) * PER_HALAMAN,
      take: PER_HALAMAN,
      include: { proposal: { select: { nomor: true, kelompok: { select: { nama: true } } } } },
    }),
  ]);
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  return {
    jumlah,
    halaman: s.halaman,
    butir: rows.map((r) => ({
      id: r.id,
      status: r.status,
      kelompok: r.proposal.kelompok.nama,
      nomor: r.proposal.nomor,
      desa: nama.get(r.wilayah)?.lengkap ?? r.wilayah,
      pemutus: PEMUTUS[r.tujuan as Tujuan].sebutan,
      dibuat: hariIni(r.dibuat, SETELAN_AWAL.zonaWaktu),
    })),
  };
}

/** For the refused file's page and for the form: until when, and why not. */
export async function bolehKeberatan(actor: Actor, proposalId: string) {
  if (!z.uuid().safeParse(proposalId).success) return null;
  const { sekarang } = await jam();
  const p = await penolakanOf(db(), actor, proposalId);
  if (!p?.putusan) return null;
  const problem = can(actor, 'keberatan.ajukan', await subjectBaru(db(), p, sekarang));
  if (problem?.kode === 'bukan-peran') return null;
  return {
    kelompok: p.row.kelompok.nama,
    sampai: batasKeberatan(p.putusan.pada, p.batasHari, p.zona),
    alasan: p.putusan.alasan,
    tertutup: problem?.pesan ?? null,
  };
}

import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { ruleOf } from '@/lib/core/policy';
import { fotoKtpTertutup } from '@/lib/kelompok/queries-ktp';
import { findPencairan } from '@/lib/pencairan/queries';
import { nomorSedangTerbuka } from '@/lib/rekening/queries';
import { db } from '@/lib/server/db';
import {
  lingkupKantor,
  lingkupKegiatan,
  lingkupKelompok,
  lingkupMilikKelompok,
  lingkupPenetapan,
  lingkupProposal,
} from '@/lib/server/scope';
import { findSptjm } from '@/lib/sptjm/queries';

export type BerkasTersimpan = { id: string; jenis: string; namaAsli: string };

// a spreadsheet full of people goes in and never comes out again (lib/data-terpadu)
const TAMPIL: readonly string[] = ['image/jpeg', 'application/pdf'];

/** A stored file if the actor may see what it belongs to; unused uploads only by who sent them. */
export async function findBerkas(actor: Actor, id: string): Promise<BerkasTersimpan | null> {
  const b = await db().berkas.findUnique({ where: { id } });
  if (!b || !TAMPIL.includes(b.jenis)) return null;
  if (await kartuTerlarang(actor, id)) return null;
  if (b.subjek === 'kelompok' && b.subjekId && (await fotoKtpTertutup(actor, id, b.subjekId)))
    return null;
  const boleh = b.subjekId
    ? await terlihat(actor, b.subjek, b.subjekId)
    : b.pengunggah === actor.id;
  return boleh ? { id: b.id, jenis: b.jenis, namaAsli: b.namaAsli } : null;
}

/** A photo of KK or KTP shows the NIK: only for roles that may ever read it (lifecycle.md 1). */
async function kartuTerlarang(actor: Actor, berkasId: string): Promise<boolean> {
  if (ruleOf('kelompok.bukaNik').roles.includes(actor.peran)) return false;
  return (await db().lampiran.count({ where: { berkasId, jenis: { in: ['KK', 'KTP'] } } })) > 0;
}

// people and settings only: an ADMIN reads no case file
const TANPA_BERKAS: readonly Actor['peran'][] = ['ADMIN'];

async function terlihat(actor: Actor, subjek: string | null, id: string): Promise<boolean> {
  if (subjek === 'penugasan') return bacaSuratTugas(actor, id);
  if (TANPA_BERKAS.includes(actor.peran)) return false;
  if (subjek === 'kelompok')
    return (await db().kelompok.count({ where: { AND: [{ id }, lingkupKelompok(actor)] } })) > 0;
  if (subjek === 'proposal')
    return (await db().proposal.count({ where: { AND: [{ id }, lingkupProposal(actor)] } })) > 0;
  if (subjek === 'usulan')
    return (await db().usulan.count({ where: { AND: [{ id }, lingkupKantor(actor)] } })) > 0;
  if (subjek === 'penetapan') return bacaPenetapan(actor, id);
  if (subjek === 'kegiatan')
    return (await db().kegiatan.count({ where: { AND: [{ id }, lingkupKegiatan(actor)] } })) > 0;
  // a passbook shows the whole number: seen like the number itself (lib/rekening/rahasia.ts)
  if (subjek === 'kunjungan')
    return (
      ruleOf('kunjungan.lihat').roles.includes(actor.peran) &&
      (await db().kunjungan.count({ where: { AND: [{ id }, lingkupMilikKelompok(actor)] } })) > 0
    );
  if (subjek === 'rekening') return nomorSedangTerbuka(actor, id);
  if (subjek === 'keberatan')
    return (
      ruleOf('keberatan.lihat').roles.includes(actor.peran) &&
      (await db().keberatan.count({ where: { AND: [{ id }, lingkupMilikKelompok(actor)] } })) > 0
    );
  if (subjek === 'pencairan') return (await findPencairan(actor, id)) !== null;
  if (subjek === 'sptjm') return (await findSptjm(actor, id)) !== null;
  if (subjek === 'dicatatkan')
    return (
      ruleOf('dicatatkan.lihat').roles.includes(actor.peran) &&
      (await db().dicatatkan.count({ where: { AND: [{ id }, lingkupKantor(actor)] } })) > 0
    );
  return false;
}

const SURAT_TUGAS: readonly Actor['peran'][] = [
  'ADMIN',
  'DINAS_STAF',
  'DINAS_KABID',
  'DINAS_KADIS',
  'AUDITOR',
];

/** A letter of assignment: the offices of the area, and the companion it names. */
async function bacaSuratTugas(actor: Actor, id: string): Promise<boolean> {
  const t = await db().penugasan.findUnique({ where: { id } });
  if (!t) return false;
  const kantor = SURAT_TUGAS.includes(actor.peran);
  return kantor
    ? actor.wilayah.some((w) => t.kecamatan.startsWith(w))
    : t.pendampingId === actor.id;
}

/**
 * The decree names every recipient, the notice too: only for the Ministry and whoever covers all of
 * it. An office with some of its rows reads those on the page (lifecycle.md 2, penetapan).
 */
async function bacaPenetapan(actor: Actor, id: string): Promise<boolean> {
  const sk = await db().penetapan.findFirst({
    where: { AND: [{ id }, lingkupPenetapan(actor)] },
    select: { wilayah: true },
  });
  return sk !== null && actor.wilayah.some((w) => sk.wilayah.startsWith(w));
}

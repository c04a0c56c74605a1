import 'server-only';
import { z } from 'zod';
import { bacaJejakBerkas } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { can, labelAksi } from '@/lib/core/can';
import { BARU } from '@/lib/core/machine';
import { type Action, ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { findCatatan, setelanKini, subjekCatatan } from '@/lib/dicatatkan/load';
import {
  type AksiDicatat,
  DAPAT_DICATAT,
  kalimatKantor,
  type Pemilik,
  pemilikLangkah,
  sebutKantor,
  TANPA_BERKAS,
  wilayahKantor,
} from '@/lib/dicatatkan/rules';
import { findSasaran, findSasaranBaru, proposalDari } from '@/lib/dicatatkan/sasaran';
import { db } from '@/lib/server/db';
import { lingkupKantor, lingkupProposal } from '@/lib/server/scope';
import { barisProposal } from '@/lib/usulan/queries';
import { namaWilayah, namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Dicatatkan } from '@/prisma/generated/client';

export const bolehLihatCatatan = (actor: Actor): boolean =>
  ruleOf('dicatatkan.lihat').roles.includes(actor.peran);

const ringkas = (r: Dicatatkan) => ({
  id: r.id,
  judul: labelAksi(r.aksi),
  status: r.hasil ?? 'MENUNGGU',
  perekam: r.perekam,
  pada: waktuIndonesia(r.pada, SETELAN_AWAL.zonaWaktu),
});

/** Records of the actor's area: those that wait first, then the newest. */
export async function daftarCatatan(actor: Actor) {
  const rows = await db().dicatatkan.findMany({
    where: lingkupKantor(actor),
    orderBy: [{ hasil: { sort: 'asc', nulls: 'first' } }, { pada: 'desc' }],
    take: 200,
  });
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  return rows.map((r) => ({ ...ringkas(r), tempat: nama.get(r.wilayah)?.lengkap ?? r.wilayah }));
}

export type CatatanTampil = NonNullable<Awaited<ReturnType<typeof lihatCatatan>>>;

/** One record with what was typed from the paper, to be compared with its scan. */
export async function lihatCatatan(actor: Actor, id: string) {
  if (!bolehLihatCatatan(actor) || !z.uuid().safeParse(id).success) return null;
  const row = await findCatatan(db(), actor, id);
  if (!row) return null;
  const subject = await subjekCatatan(db(), row);
  const isi = row.isi as Record<string, string | string[]>;
  const sasaran = row.subjekId
    ? await findSasaran(db(), actor, row.subjek, row.subjekId)
    : await findSasaranBaru(db(), actor, row.aksi, isi);
  const kelompok = await barisProposal({
    AND: [{ id: { in: proposalDari(isi) } }, lingkupProposal(actor)],
  });
  const boleh = (a: Action) => can(actor, a, subject);
  return {
    ...ringkas(row),
    isi,
    kelompok: kelompok.map((k) => ({ id: k.id, nama: k.nama, desa: k.desa })),
    tempat: (await namaWilayah(db(), row.wilayah)).lengkap,
    catatan: row.catatan,
    sasaran,
    konfirmasi: boleh('dicatatkan.konfirmasi'),
    tolak: boleh('dicatatkan.tolak'),
    jejak: await bacaJejakBerkas(actor, id),
  };
}

export type LangkahKantor = { aksi: AksiDicatat; label: string; kantor: string };

const bolehRekam = (actor: Actor) => ruleOf('dicatatkan.rekam').roles.includes(actor.peran);

/** Steps of offices without the application that staff may record for this file now. */
export async function langkahDicatat(
  actor: Actor,
  noun: string,
  id: string,
): Promise<LangkahKantor[]> {
  const sasaran = bolehRekam(actor) ? await findSasaran(db(), actor, noun, id) : null;
  if (!sasaran) return [];
  const punya = (a: AksiDicatat) => pemilikLangkah(a, sasaran.status, sasaran.pemutus);
  const aksi = DAPAT_DICATAT.filter((a) => a.startsWith(`${noun}.`));
  return sebutLangkah(aksi, sasaran.wilayah, punya);
}

/** Papers that begin something, of offices without the application. */
export const langkahTanpaBerkas = async (actor: Actor): Promise<LangkahKantor[]> =>
  bolehRekam(actor)
    ? sebutLangkah(TANPA_BERKAS, actor.wilayah[0] ?? '', (a) => pemilikLangkah(a, BARU))
    : [];

async function sebutLangkah(
  aksi: readonly AksiDicatat[],
  wilayah: string,
  punya: (a: AksiDicatat) => Pemilik | null,
): Promise<LangkahKantor[]> {
  const setelan = await setelanKini(db());
  const hasil: LangkahKantor[] = [];
  for (const a of aksi) {
    const pemilik = punya(a);
    if (!pemilik || kalimatKantor(pemilik, setelan)) continue;
    const w = await namaWilayah(db(), wilayahKantor(pemilik.peran, wilayah));
    hasil.push({ aksi: a, label: labelAksi(a), kantor: sebutKantor(pemilik.kantor, w) });
  }
  return hasil;
}

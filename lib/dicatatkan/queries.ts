import 'server-only';
import { z } from 'zod';
import { bacaJejakBerkas } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { can, labelAksi } from '@/lib/core/can';
import { type Action, ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { findCatatan, setelanKini, subjekCatatan } from '@/lib/dicatatkan/load';
import {
  type AksiDicatat,
  DAPAT_DICATAT,
  kalimatKantor,
  pemilikLangkah,
  sebutKantor,
  wilayahKantor,
} from '@/lib/dicatatkan/rules';
import { findSasaran } from '@/lib/dicatatkan/sasaran';
import { db } from '@/lib/server/db';
import { lingkupKantor } from '@/lib/server/scope';
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
  const sasaran = await findSasaran(db(), actor, row.subjek, row.subjekId ?? '');
  const boleh = (a: Action) => can(actor, a, subject);
  return {
    ...ringkas(row),
    isi: row.isi as Record<string, string | string[]>,
    tempat: (await namaWilayah(db(), row.wilayah)).lengkap,
    catatan: row.catatan,
    sasaran,
    konfirmasi: boleh('dicatatkan.konfirmasi'),
    tolak: boleh('dicatatkan.tolak'),
    jejak: await bacaJejakBerkas(actor, id),
  };
}

export type LangkahKantor = { aksi: AksiDicatat; label: string; kantor: string };

/** Steps of offices without the application that staff may record for this file now. */
export async function langkahDicatat(
  actor: Actor,
  noun: string,
  id: string,
): Promise<LangkahKantor[]> {
  if (!ruleOf('dicatatkan.rekam').roles.includes(actor.peran)) return [];
  const sasaran = await findSasaran(db(), actor, noun, id);
  if (!sasaran) return [];
  const setelan = await setelanKini(db());
  const hasil: LangkahKantor[] = [];
  for (const aksi of DAPAT_DICATAT.filter((a) => a.startsWith(`${noun}.`))) {
    const pemilik = pemilikLangkah(aksi, sasaran.status);
    if (!pemilik || kalimatKantor(pemilik, setelan)) continue;
    const w = await namaWilayah(db(), wilayahKantor(pemilik.peran, sasaran.wilayah));
    hasil.push({ aksi, label: labelAksi(aksi), kantor: sebutKantor(pemilik.kantor, w) });
  }
  return hasil;
}

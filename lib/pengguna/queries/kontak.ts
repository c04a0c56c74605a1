import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { perluDiperiksa } from '@/lib/kontak/rules';
import { findPendamping, pilihanPendamping } from '@/lib/pengguna/queries';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';

export type KontakPendamping = {
  id: string;
  nama: string;
  hp: string | null;
  terakhir: string;
};

async function baca(ids: string[]): Promise<KontakPendamping[]> {
  const [orang, rows] = await Promise.all([
    db().pengguna.findMany({
      where: { id: { in: ids } },
      select: { id: true, nama: true, hp: true, dibuat: true },
    }),
    db().riwayatKontak.groupBy({
      by: ['penggunaId'],
      where: { penggunaId: { in: ids } },
      _max: { pada: true },
    }),
  ]);
  const terakhir = new Map(rows.map((r) => [r.penggunaId, r._max.pada]));
  return orang.map(({ dibuat, ...p }) => ({
    ...p,
    terakhir: hariIni(terakhir.get(p.id) ?? dibuat, SETELAN_AWAL.zonaWaktu),
  }));
}

/** Companions of the office whose number nobody asked about for a year, the longest first. */
export async function kontakPendampingTua(actor: Actor): Promise<KontakPendamping[]> {
  if (actor.peran !== 'DINAS_STAF') return [];
  const { sekarang } = await jam();
  const hari = hariIni(sekarang, SETELAN_AWAL.zonaWaktu);
  const semua = await baca((await pilihanPendamping(actor, sekarang)).map((p) => p.id));
  return semua
    .filter((p) => perluDiperiksa(p.terakhir, hari))
    .sort((a, b) => (a.terakhir < b.terakhir ? -1 : a.terakhir > b.terakhir ? 1 : 0));
}

/** One companion of the office, for the page of the number and its history; or null. */
export async function findKontakPendamping(
  actor: Actor,
  id: string,
): Promise<KontakPendamping | null> {
  if (actor.peran !== 'DINAS_STAF' || !/^[0-9a-f-]{36}$/.test(id)) return null;
  const ada = await findPendamping(actor, db(), id, (await jam()).sekarang);
  return ada && ((await baca([ada.id]))[0] ?? null);
}

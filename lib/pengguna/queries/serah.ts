import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import { bacaSerahan, susunPaket } from '@/lib/pengguna/paket';
import { hariKe } from '@/lib/pengguna/queries';
import { bacaPaket, type Paket } from '@/lib/pengguna/rules-serah';
import { dariDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { namaWilayah } from '@/lib/wilayah/queries';

/** What would move if this assignment were handed over today; the caller has found it in scope. */
export async function paketPenugasan(t: { kode: string; pendamping: { id: string } }) {
  const { sekarang } = await jam();
  const siapa = { kecamatan: t.kode, dariId: t.pendamping.id };
  return susunPaket(db(), await bacaSerahan(db(), siapa, sekarang), sekarang);
}

const KANTOR: readonly Actor['peran'][] = [
  'ADMIN',
  'DINAS_STAF',
  'DINAS_KABID',
  'DINAS_KADIS',
  'AUDITOR',
];

export type SerahTerimaTampil = {
  id: string;
  kecamatan: string;
  kantor: string;
  dari: string;
  kepada: string;
  sifat: string;
  mulai: string;
  sampai: string | null;
  alasan: string;
  oleh: string;
  pada: Date;
  paket: Paket;
};

/**
 * A kept hand-over: for the offices of the area and for whoever took it. The one who gave it away
 * has no access to the kecamatan any more and gets the sheet on paper (T49).
 */
export async function findSerahTerima(actor: Actor, id: string): Promise<SerahTerimaTampil | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const r = await db().serahTerima.findUnique({ where: { id } });
  if (!r || !actor.wilayah.some((w) => r.kecamatan.startsWith(w))) return null;
  const penerima = actor.peran === 'PENDAMPING' && actor.id === r.kepadaId;
  if (!KANTOR.includes(actor.peran) && !penerima) return null;
  const [kecamatan, kabupaten] = await Promise.all([
    namaWilayah(db(), r.kecamatan),
    namaWilayah(db(), r.kecamatan.slice(0, 4)),
  ]);
  return {
    id,
    kecamatan: kecamatan.lengkap,
    kantor: kabupaten.lengkap,
    dari: r.dari,
    kepada: r.kepada,
    sifat: r.sifat,
    mulai: dariDate(r.mulai),
    sampai: r.sampai && dariDate(r.sampai),
    alasan: r.alasan,
    oleh: r.oleh,
    pada: r.pada,
    paket: bacaPaket(r.isi),
  };
}

export type Terimaan = { id: string; kecamatan: string; dari: string; sampai: string | null };

const HARI_KABAR = 30;

/** What this companion took over lately: told on the front page for a month, or while it lasts. */
export async function terimaanBaru(actor: Actor, sekarang: Date): Promise<Terimaan[]> {
  if (actor.peran !== 'PENDAMPING' || actor.wilayah.length === 0) return [];
  const hari = hariKe(sekarang);
  const rows = await db().serahTerima.findMany({
    where: {
      kepadaId: actor.id,
      kecamatan: { in: [...actor.wilayah] },
      mulai: { lte: hari },
      OR: [
        { sifat: 'TETAP', mulai: { gte: new Date(hari.getTime() - HARI_KABAR * 86_400_000) } },
        { sifat: 'SEMENTARA', sampai: { gte: hari } },
      ],
    },
    orderBy: [{ pada: 'desc' }, { id: 'asc' }],
    take: 5,
    select: { id: true, kecamatan: true, dari: true, sampai: true },
  });
  return Promise.all(
    rows.map(async (r) => ({
      ...r,
      sampai: r.sampai && dariDate(r.sampai),
      kecamatan: (await namaWilayah(db(), r.kecamatan)).lengkap,
    })),
  );
}

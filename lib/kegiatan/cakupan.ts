import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { dariDate } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import { Prisma } from '@/prisma/generated/client';

export const DESA_PER_HALAMAN = 100;
/** all villages of a province and more: the export is one file */
const SEMUA = 10_000;

export type BarisCakupan = {
  kode: string;
  desa: string;
  kecamatan: string;
  /** people of this village who attended a socialisation */
  orang: number;
  kegiatan: number;
  terakhir: string | null;
  calon: number | null;
  kelompok: number;
};

export type Cakupan = {
  baris: BarisCakupan[];
  /** villages in all, and those never reached */
  desa: number;
  belum: number;
  /** people on lists of this area whose village is not known */
  tanpaDesa: number;
};

type Mentah = {
  kode: string;
  orang: number;
  kegiatan: number;
  terakhir: Date | null;
  calon: number;
  kelompok: number;
  desa: number;
  belum: number;
};

/** Only what lies in the actor's own area, and no wider than the kecamatan that was asked for. */
const awalan = (actor: Actor, kecamatan?: string): string[] =>
  kecamatan
    ? actor.wilayah.some((w) => kecamatan.startsWith(w))
      ? [kecamatan]
      : actor.wilayah.filter((w) => w.startsWith(kecamatan))
    : [...actor.wilayah];

/** Counts of other villages are no secret, but members of a group have no territory to look at. */
const bolehLihat = (actor: Actor): boolean =>
  actor.kelompokId === null &&
  actor.wilayah.some(
    (wilayah) => can(actor, 'kegiatan.lihat', { noun: 'kegiatan', status: null, wilayah }) === null,
  );

/** Which villages socialisation has reached, those never reached first (F30). */
export async function cakupan(
  actor: Actor,
  kecamatan: string | undefined,
  halaman: number | 'semua',
): Promise<Cakupan> {
  const kode = awalan(actor, kecamatan);
  if (!bolehLihat(actor) || kode.length === 0)
    return { baris: [], desa: 0, belum: 0, tanpaDesa: 0 };
  const [rows, tanpaDesa] = await Promise.all([baca(kode, halaman), hitungTanpaDesa(kode)]);
  const nama = await namaWilayahBanyak(
    db(),
    rows.flatMap((r) => [r.kode, r.kode.slice(0, 6)]),
  );
  const calon = can(actor, 'calon.lihat', {
    noun: 'calon',
    status: null,
    wilayah: actor.wilayah[0] ?? '',
  });
  return {
    desa: rows[0]?.desa ?? 0,
    belum: rows[0]?.belum ?? 0,
    tanpaDesa,
    baris: rows.map((r) => ({
      kode: r.kode,
      desa: nama.get(r.kode)?.lengkap.split(',')[0] ?? r.kode,
      kecamatan: nama.get(r.kode.slice(0, 6))?.nama ?? '',
      orang: r.orang,
      kegiatan: r.kegiatan,
      terakhir: r.terakhir && dariDate(r.terakhir),
      calon: calon === null ? r.calon : null,
      kelompok: r.kelompok,
    })),
  };
}

const diAwalan = (kolom: Prisma.Sql, kode: string[]): Prisma.Sql =>
  Prisma.sql`exists (select 1 from unnest(${kode}::text[]) a(kode) where starts_with(${kolom}, a.kode))`;

const baca = (kode: string[], halaman: number | 'semua') => db().$queryRaw<Mentah[]>`
  with d as (select w.kode from "Wilayah" w where w.jenis in ('KELURAHAN', 'DESA')
      and w.berakhir is null and ${diAwalan(Prisma.sql`w.kode`, kode)}),
  h as (select h.wilayah, count(*)::int orang, count(distinct k.id)::int kegiatan, max(k.tanggal) terakhir
      from "Kehadiran" h join "Kegiatan" k on k.id = h."kegiatanId"
      where k.jenis = 'SOSIALISASI' and k.status = 'TERLAKSANA' and h.wilayah is not null group by 1),
  c as (select wilayah, count(*)::int n from "Calon" where "kelompokId" is null group by 1),
  g as (select wilayah, count(*)::int n from "Kelompok"
      where status in ('MENUNGGU_PENGESAHAN', 'DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF') group by 1)
  select d.kode, coalesce(h.orang, 0) orang, coalesce(h.kegiatan, 0) kegiatan, h.terakhir,
    coalesce(c.n, 0) calon, coalesce(g.n, 0) kelompok,
    (count(*) over ())::int desa, (count(*) filter (where h.wilayah is null) over ())::int belum
  from d left join h on h.wilayah = d.kode left join c on c.wilayah = d.kode left join g on g.wilayah = d.kode
  order by (h.terakhir is not null), h.terakhir, d.kode
  limit ${halaman === 'semua' ? SEMUA : DESA_PER_HALAMAN}
  offset ${halaman === 'semua' ? 0 : (halaman - 1) * DESA_PER_HALAMAN}`;

async function hitungTanpaDesa(kode: string[]): Promise<number> {
  const [row] = await db().$queryRaw<{ n: number }[]>`
    select count(*)::int n from "Kehadiran" h join "Kegiatan" k on k.id = h."kegiatanId"
    where k.jenis = 'SOSIALISASI' and k.status = 'TERLAKSANA' and h.wilayah is null
      and ${diAwalan(Prisma.sql`k.wilayah`, kode)}`;
  return row?.n ?? 0;
}

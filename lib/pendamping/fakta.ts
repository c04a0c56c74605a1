import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import type { Rentang } from '@/lib/pendamping/rules';
import { keDate } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';

/** Facts about the work of companions, by who did it in the events; never by a name on a row. */

export type Untuk = { ids: string[]; wilayah: readonly string[]; rentang: Rentang; hari: string };

/** The office's own area; a companion sees all that he did himself, wherever it was. */
export const wilayahLihat = (actor: Actor): readonly string[] =>
  actor.peran === 'PENDAMPING' ? [''] : actor.wilayah;

const di = (kolom: Prisma.Sql, { wilayah }: Untuk): Prisma.Sql => Prisma.sql`exists (
  select 1 from unnest(${[...wilayah]}::text[]) w(kode) where starts_with(${kolom}, w.kode))`;

const antara = (kolom: Prisma.Sql, { rentang }: Untuk): Prisma.Sql =>
  Prisma.sql`${kolom} between ${keDate(rentang.dari)}::date and ${keDate(rentang.sampai)}::date`;

/** An instant as the day of the office. */
const tgl = (kolom: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${kolom} at time zone ${SETELAN_AWAL.zonaWaktu})::date`;

export type FaktaKunjungan = {
  id: string;
  kelompok: string;
  jenis: string;
  tanggal: Date;
  sampai: Date;
};

/** Visits of the period by who reported them first; the date is the day of the visit. */
export const kunjunganDilaporkan = (u: Untuk): Promise<FaktaKunjungan[]> =>
  db().$queryRaw`select e.oleh::text id, v."kelompokId"::text kelompok, v.jenis::text jenis,
      v.tanggal, v."jendelaSampai" sampai
    from "Kunjungan" v
    cross join lateral (select p."aktorId" oleh from "Peristiwa" p
      where p."subjekId" = v.id and p.aksi = 'kunjungan.lapor' order by p.urut limit 1) e
    where ${antara(Prisma.sql`v.tanggal`, u)} and e.oleh = any(${u.ids}::uuid[])
      and ${di(Prisma.sql`v.wilayah`, u)}`;

type Hitung = { id: string; n: bigint };

/** Due in the period, over today, and not reported: by the name on it, else by the kecamatan. */
export const kunjunganTertunda = (u: Untuk): Promise<Hitung[]> =>
  db().$queryRaw`select o.id::text id, count(distinct v.id) n
    from "Kunjungan" v join "Kelompok" k on k.id = v."kelompokId"
    cross join lateral (
      select v."pendampingId" id where v."pendampingId" is not null
      union select t."pendampingId" from "Penugasan" t
        where v."pendampingId" is null and t.kecamatan = left(v.wilayah, 6) and not t.pengganti
          and t.dari <= v."jendelaSampai" and (t.sampai is null or t.sampai >= v."jendelaSampai")) o
    where v.status in ('DIJADWALKAN', 'DIKEMBALIKAN')
      and k.status in ('DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF')
      and ${antara(Prisma.sql`v."jendelaSampai"`, u)} and v."jendelaSampai" < ${keDate(u.hari)}::date
      and o.id = any(${u.ids}::uuid[]) and ${di(Prisma.sql`v.wilayah`, u)}
    group by 1`;

/** Reports sent back in the period, counted for who had sent them in. */
export const laporanDikembalikan = (u: Untuk): Promise<Hitung[]> =>
  db().$queryRaw`select e.oleh::text id, count(*) n
    from "Kunjungan" v join "Peristiwa" k on k."subjekId" = v.id and k.aksi = 'kunjungan.kembalikan'
    cross join lateral (select p."aktorId" oleh from "Peristiwa" p
      where p."subjekId" = v.id and p.aksi = 'kunjungan.lapor' and p.urut < k.urut
      order by p.urut desc limit 1) e
    where ${antara(tgl(Prisma.sql`k.pada`), u)} and e.oleh = any(${u.ids}::uuid[])
      and ${di(Prisma.sql`v.wilayah`, u)}
    group by 1`;

/** Socialisations held and the people on their lists. */
export const sosialisasiDiadakan = (u: Untuk): Promise<(Hitung & { orang: bigint })[]> =>
  db().$queryRaw`select e.oleh::text id, count(*) n, coalesce(sum(h.n), 0)::bigint orang
    from "Kegiatan" g
    cross join lateral (select p."aktorId" oleh from "Peristiwa" p
      where p."subjekId" = g.id and p.aksi = 'kegiatan.laksanakan' order by p.urut limit 1) e
    cross join lateral (select count(*) n from "Kehadiran" x where x."kegiatanId" = g.id) h
    where g.jenis = 'SOSIALISASI' and g.status = 'TERLAKSANA' and ${antara(Prisma.sql`g.tanggal`, u)}
      and e.oleh = any(${u.ids}::uuid[]) and ${di(Prisma.sql`g.wilayah`, u)}
    group by 1`;

/** Prospects written down in the period, and how many of them are in a group now (F60). */
export const calonDicatat = (u: Untuk): Promise<(Hitung & { gabung: bigint })[]> =>
  db().$queryRaw`select c."dicatatId"::text id, count(*) n, count(c."kelompokId") gabung
    from "Calon" c where ${antara(tgl(Prisma.sql`c.dibuat`), u)}
      and c."dicatatId" = any(${u.ids}::uuid[]) and ${di(Prisma.sql`c.wilayah`, u)}
    group by 1`;

/** Who among these holds the province's certificate (F62). */
export async function yangLulus(ids: string[], hari: string): Promise<Set<string>> {
  const rows = await db().kehadiran.findMany({
    where: {
      penggunaId: { in: ids },
      lulus: true,
      sertifikat: { not: null },
      kegiatan: {
        jenis: 'PELATIHAN_PENDAMPING',
        status: 'TERLAKSANA',
        tanggal: { lte: keDate(hari) },
      },
    },
    select: { penggunaId: true },
  });
  return new Set(rows.flatMap((r) => r.penggunaId ?? []));
}

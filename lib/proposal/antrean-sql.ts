import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { HIDUP } from '@/lib/proposal/similar';
import { cabangProposal } from '@/lib/server/scope';
import { Prisma } from '@/prisma/generated/client';

/**
 * The queue as one statement. Every stage gives its oldest few of the area straight from an index
 * (left(wilayah, n), status, sejak, id) and they are merged: the work grows with the page, not with
 * the number of files (tests/integration/antrean-rencana.test.ts keeps the plan).
 */

export type Tahap = {
  status: string /** only files that came before; null = all */;
  batas: Date | null;
};

export type Batasan = {
  tahap: Tahap[];
  cari: string;
  kecamatan: string;
  usaha: string;
  tahun: number | null;
  /** day before which a file that was put off waits for nobody; null = no matter */
  tunda: string | null;
  disetujui: boolean;
  /** files outside these stages that wait as well: their leader asked to leave */
  serta: string[];
  /** one group's or one person's files: found by number, which is no part of any address */
  kelompok: string[] | null;
};

/**
 * By any part of name, number, agenda or village; a name nobody bears as typed is also looked for with
 * a letter or two wrong, for a queue is ordered by age and near hits would push the true one away.
 */
const cocok = (cari: string): Prisma.Sql => {
  const pola = `%${cari.replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`
    select p.id from "Kelompok" k join "Proposal" p on p."kelompokId" = k.id
    where k.nama ilike ${pola} or (${cari}::text <% k.nama
      and not exists (select 1 from "Kelompok" z where z.nama ilike ${pola}))
    union select p.id from "Proposal" p where p.nomor ilike ${pola}
    union select p.id from "Proposal" p where p.agenda ilike ${pola}
    union select p.id from "Wilayah" w join "Proposal" p on p.wilayah = w.kode
    where w.jenis in ('KELURAHAN', 'DESA') and (w.nama ilike ${pola} or (${cari}::text <% w.nama
      and not exists (select 1 from "Wilayah" z where z.nama ilike ${pola})))`;
};

function syarat(b: Batasan): Prisma.Sql {
  const s = [Prisma.sql`true`];
  if (b.usaha)
    s.push(Prisma.sql`exists (select 1 from "Kelompok" k
      where k.id = p."kelompokId" and k."jenisUsaha" = ${b.usaha})`);
  if (b.tahun) s.push(Prisma.sql`p.tahun = ${b.tahun}`);
  if (b.kelompok) s.push(Prisma.sql`p."kelompokId" = any(${b.kelompok}::uuid[])`);
  if (b.disetujui) s.push(Prisma.sql`p.disetujui is not null`);
  if (b.tunda)
    s.push(
      Prisma.sql`not (p.status = 'DITUNDA' and coalesce(p."tundaSampai" > ${b.tunda}::date, false))`,
    );
  return Prisma.join(s, ' and ');
}

const tahapSql = (b: Batasan): Prisma.Sql => Prisma.sql`unnest(
  ${b.tahap.map((t) => t.status)}::text[]::"StatusProposal"[],
  ${b.tahap.map((t) => t.batas?.toISOString() ?? 'infinity')}::text[]::timestamptz[]
) as s(status, batas)`;

export type Letak = { sejak: Date; id: string };
export type Irisan = { letak?: Letak; mundur?: boolean; banyak: number };

/**
 * Candidates branch by branch, each in order and cut, so that they can be merged. The count takes them
 * in order too: it stops as early, and the planner is not tempted to read the whole table for it.
 */
function calon(actor: Actor, b: Batasan, i: Irisan): Prisma.Sql {
  const arah = i.mundur ? Prisma.sql`desc` : Prisma.sql`asc`;
  const dari = !i.letak
    ? Prisma.sql`true`
    : i.mundur
      ? Prisma.sql`(p.sejak, p.id) < (${i.letak.sejak}::timestamptz, ${i.letak.id}::uuid)`
      : Prisma.sql`(p.sejak, p.id) > (${i.letak.sejak}::timestamptz, ${i.letak.id}::uuid)`;
  const potong = Prisma.sql`order by p.sejak ${arah}, p.id ${arah} limit ${i.banyak}`;
  const kondisi = syarat(b);
  const wilayah = cabangProposal(actor, b.kecamatan);
  if (wilayah.length === 0) return Prisma.sql`select p.id, p.sejak from "Proposal" p where false`;
  const cabang = wilayah.map((w) =>
    b.cari === ''
      ? Prisma.sql`select c.id, c.sejak from ${tahapSql(b)} cross join lateral (
          select p.id, p.sejak from "Proposal" p
          where ${w} and p.status = s.status and p.sejak < s.batas and ${dari} and ${kondisi}
          ${potong}) c`
      : Prisma.sql`select p.id, p.sejak from (${cocok(b.cari)}) m
          join "Proposal" p on p.id = m.id
          join ${tahapSql(b)} on s.status = p.status and p.sejak < s.batas
          where ${w} and ${dari} and ${kondisi}`,
  );
  if (b.serta.length > 0)
    cabang.push(Prisma.sql`select p.id, p.sejak from "Proposal" p
      where p.id = any(${b.serta}::uuid[]) and (${Prisma.join(wilayah, ' or ')})
        and not p.status = any(${b.tahap.map((t) => t.status)}::text[]::"StatusProposal"[])
        and ${dari} and ${kondisi}`);
  return Prisma.join(cabang, ' union all ');
}

const urutan = (i: Irisan): Prisma.Sql =>
  i.mundur ? Prisma.sql`order by c.sejak desc, c.id desc` : Prisma.sql`order by c.sejak, c.id`;

/** The file before or after this place in the same queue. */
export const sqlTetangga = (
  actor: Actor,
  b: Batasan,
  letak: Letak,
  mundur: boolean,
): Prisma.Sql => {
  const i = { letak, mundur, banyak: 1 };
  return Prisma.sql`select c.id::text as id,
    (select p.status::text from "Proposal" p where p.id = c.id) as status
    from (${calon(actor, b, i)}) c ${urutan(i)} limit 1`;
};

export type BarisSql = {
  jumlah: number;
  id: string | null;
  nomor: string | null;
  status: string;
  sejak: Date;
  rekomendasi: boolean | null;
  versi: number;
  dibuka: boolean;
  nama: string;
  usaha: string;
  anggota: number;
  total: number;
  serupa: number;
  wilayah: string;
  desa: string | null;
  jenisDesa: string | null;
  kecamatan: string | null;
};

/** One page and the count up to a bound, with everything a row shows. */
export function sqlAntrean(
  actor: Actor,
  b: Batasan,
  { lewati, ambil, hitung }: { lewati: number; ambil: number; hitung: number },
): Prisma.Sql {
  const i = { banyak: lewati + ambil };
  return Prisma.sql`
    select n.jumlah, h.id::text as id, p.nomor, p.status::text as status, h.sejak, p.rekomendasi,
      p."nomorVersi" as versi, p.dibuka is not null as dibuka, k.nama, u.nama as usaha, p.wilayah,
      w.nama as desa, w.jenis as "jenisDesa", kc.nama as kecamatan,
      (select count(*)::int from "Anggota" a where a."kelompokId" = k.id and a.sampai is null) as anggota,
      (select coalesce(sum(r.jumlah), 0)::float8 from "ButirRab" r where r."proposalId" = p.id) as total,
      (select count(*)::int from "Kelompok" x where x.wilayah = k.wilayah
        and x."jenisUsaha" = k."jenisUsaha" and x.id <> k.id
        and x.status = any(${[...HIDUP]}::text[]::"StatusKelompok"[])) as serupa
    from (select count(*)::int as jumlah
      from (select 1 from (${calon(actor, b, { banyak: hitung })}) c limit ${hitung}) t) n
    left join (
      select c.id, c.sejak from (${calon(actor, b, i)}) c ${urutan(i)} limit ${ambil} offset ${lewati}
    ) h on true
    left join "Proposal" p on p.id = h.id
    left join "Kelompok" k on k.id = p."kelompokId"
    left join "JenisUsaha" u on u.kode = k."jenisUsaha"
    left join "Wilayah" w on w.kode = p.wilayah
    left join "Wilayah" kc on kc.kode = left(p.wilayah, 6) and w.kode <> kc.kode
    order by h.sejak, h.id`;
}

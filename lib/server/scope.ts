import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { ruleOf } from '@/lib/core/policy';
import { Prisma } from '@/prisma/generated/client';

type Siapa = Pick<Actor, 'peran' | 'wilayah' | 'kelompokId'>;
type DiWilayah = { OR?: { wilayah: { startsWith: string } }[]; id?: { in: string[] } };

/** Matches no row. Never an empty OR: Prisma 7 drops one that stands inside an AND, and all is seen. */
const TIDAK_ADA = { id: { in: [] as string[] } };

const anggotaKelompok = (actor: Siapa) => actor.peran === 'KETUA' || actor.peran === 'ANGGOTA';

/** Nobody sees everything by having no territory. */
function diWilayah(actor: Siapa): DiWilayah {
  if (actor.wilayah.length === 0) return TIDAK_ADA;
  if (actor.wilayah.includes('')) return {};
  return { OR: actor.wilayah.map((kode) => ({ wilayah: { startsWith: kode } })) };
}

/**
 * What lists and files are drawn from: the query form of `covers` (house.md 2.8), the only place
 * where a territory becomes a WHERE. Members see their own group only.
 */
export const lingkupKelompok = (actor: Siapa): Prisma.KelompokWhereInput =>
  anggotaKelompok(actor)
    ? { id: { in: actor.kelompokId ? [actor.kelompokId] : [] } }
    : diWilayah(actor);

export const lingkupProposal = (actor: Siapa): Prisma.ProposalWhereInput =>
  anggotaKelompok(actor)
    ? { kelompokId: { in: actor.kelompokId ? [actor.kelompokId] : [] } }
    : diWilayah(actor);

const sqlWilayah = (kode: string): Prisma.Sql => {
  if (kode === '') return Prisma.sql`true`;
  if (kode.length === 2) return Prisma.sql`left(p.wilayah, 2) = ${kode}`;
  if (kode.length === 4) return Prisma.sql`left(p.wilayah, 4) = ${kode}`;
  if (kode.length === 6) return Prisma.sql`left(p.wilayah, 6) = ${kode}`;
  return kode.length === 10
    ? Prisma.sql`p.wilayah = ${kode}`
    : Prisma.sql`starts_with(p.wilayah, ${kode})`;
};

/**
 * lingkupProposal for the queue's own SQL over "Proposal" p: one condition for each area, each fit
 * for an index of its level, no area inside another; none = nothing. `dalam` narrows to a kecamatan.
 */
export function cabangProposal(actor: Siapa, dalam = ''): Prisma.Sql[] {
  if (anggotaKelompok(actor))
    return actor.kelompokId
      ? [
          Prisma.sql`p."kelompokId" = ${actor.kelompokId}::uuid and starts_with(p.wilayah, ${dalam})`,
        ]
      : [];
  const sempit = actor.wilayah.flatMap((k) =>
    dalam.startsWith(k) ? [dalam] : k.startsWith(dalam) ? [k] : [],
  );
  return [...new Set(sempit)]
    .filter((k, _, semua) => !semua.some((lain) => lain !== k && k.startsWith(lain)))
    .map(sqlWilayah);
}

/** Activities belong to an area and to no group, so members do not see them. */
export const lingkupKegiatan = (actor: Siapa): Prisma.KegiatanWhereInput =>
  anggotaKelompok(actor) ? TIDAK_ADA : diWilayah(actor);

/** Files that belong to one group and carry its area: rekening, pencairan, kunjungan, keberatan, … */
export const lingkupMilikKelompok = (
  actor: Siapa,
): DiWilayah & { kelompokId?: { in: string[] } } =>
  anggotaKelompok(actor)
    ? { kelompokId: { in: actor.kelompokId ? [actor.kelompokId] : [] } }
    : diWilayah(actor);

/** Letters of an office about many groups (usulan, SPTJM): not for members. */
export const lingkupKantor = (actor: Siapa): DiWilayah =>
  anggotaKelompok(actor) ? TIDAK_ADA : diWilayah(actor);

/** Prospects are villagers without a group: read by those who talk to them and who checks (F60). */
export const lingkupCalon = (actor: Siapa): DiWilayah =>
  ruleOf('calon.lihat').roles.includes(actor.peran) ? diWilayah(actor) : TIDAK_ADA;

const MENYUSUN_SK: readonly string[] = ['PUSAT_VERIFIKATOR', 'PUSAT_DIREKTUR'];

/** The Ministry sees decrees wholly inside its area; others those with a row of theirs, once determined. */
export const lingkupPenetapan = (actor: Siapa): Prisma.PenetapanWhereInput => {
  if (anggotaKelompok(actor)) return TIDAK_ADA;
  if (MENYUSUN_SK.includes(actor.peran)) return diWilayah(actor);
  return {
    status: { not: 'DRAF' },
    baris: { some: { proposal: lingkupProposal(actor) } },
  };
};

/** Complaints: supervisors of the area only, never who is complained about (lifecycle.md 2, pengaduan). */
export const lingkupPengaduan = (actor: Siapa & Pick<Actor, 'id'>): Prisma.PengaduanWhereInput =>
  actor.peran === 'AUDITOR' || actor.peran === 'DINAS_KADIS'
    ? { AND: [diWilayah(actor), { NOT: { terlapor: { has: actor.id } } }] }
    : TIDAK_ADA;

import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { ruleOf } from '@/lib/core/policy';
import { hariIni } from '@/lib/core/tanggal';
import { bukanPenanggung, lewatTenggat, type SaringJanji } from '@/lib/kegiatan/tindak-lanjut';
import { dariDate, keDate } from '@/lib/server/actor';
import { jam, zonaKini } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupKantor, lingkupKegiatan } from '@/lib/server/scope';
import type { Prisma } from '@/prisma/generated/client';

export const JANJI_PER_HALAMAN = 100;

export type Janji = {
  id: string;
  kegiatan: { id: string; judul: string };
  /** whoever took it may not be able to open the meeting of the whole regency */
  bisaBuka: boolean;
  uraian: string;
  penanggung: string;
  tenggat: string;
  selesai: string | null;
  catatan: string | null;
  lewat: boolean;
  /** may this actor say that it is done? */
  boleh: boolean;
};

const PILIH = {
  kegiatan: { select: { id: true, judul: true } },
  id: true,
  uraian: true,
  penanggung: true,
  penanggungId: true,
  tenggat: true,
  selesai: true,
  catatan: true,
} satisfies Prisma.TindakLanjutSelect;

type Baris = Prisma.TindakLanjutGetPayload<{ select: typeof PILIH }>;

const bolehBaca = (actor: Actor) =>
  ruleOf('kegiatan.lihat').roles.includes(actor.peran) && actor.kelompokId === null;

async function susun(actor: Actor, rows: Baris[]): Promise<Janji[]> {
  const zona = await zonaKini();
  const hari = hariIni((await jam()).sekarang, zona);
  const terlihat = await db().kegiatan.findMany({
    where: { AND: [{ id: { in: rows.map((r) => r.kegiatan.id) } }, lingkupKegiatan(actor)] },
    select: { id: true },
  });
  const buka = new Set(terlihat.map((k) => k.id));
  const peran = ruleOf('kegiatan.selesaikanTindakLanjut').roles.includes(actor.peran);
  return rows.map(({ penanggungId, ...r }) => {
    const tenggat = dariDate(r.tenggat);
    const selesai = r.selesai && hariIni(r.selesai, zona);
    return {
      ...r,
      tenggat,
      selesai,
      bisaBuka: buka.has(r.kegiatan.id),
      lewat: lewatTenggat({ tenggat, selesai: selesai !== null }, hari),
      boleh: peran && !selesai && !bukanPenanggung(actor, { penanggungId, penanggung: '' }),
    };
  });
}

/** What was agreed at one activity; the caller has found it in scope. */
export const janjiKegiatan = async (actor: Actor, kegiatanId: string): Promise<Janji[]> =>
  susun(
    actor,
    await db().tindakLanjut.findMany({
      where: { AND: [{ kegiatanId }, lingkupKantor(actor)] },
      orderBy: [{ tenggat: 'asc' }, { id: 'asc' }],
      select: PILIH,
    }),
  );

export type HalamanJanji = { baris: Janji[]; jumlah: number };

/** All follow-ups of the actor's area, person by person, the earliest first (F66). */
export async function cariJanji(actor: Actor, s: SaringJanji): Promise<HalamanJanji> {
  if (!bolehBaca(actor)) return { baris: [], jumlah: 0 };
  const hari = keDate(hariIni((await jam()).sekarang, await zonaKini()));
  const where: Prisma.TindakLanjutWhereInput = {
    AND: [
      lingkupKantor(actor),
      s.keadaan ? { selesai: s.keadaan === 'selesai' ? { not: null } : null } : {},
      s.keadaan === 'lewat' ? { tenggat: { lt: hari } } : {},
      s.milik ? { penanggungId: actor.id } : {},
    ],
  };
  const [jumlah, rows] = await Promise.all([
    db().tindakLanjut.count({ where }),
    db().tindakLanjut.findMany({
      where,
      orderBy: [{ penanggung: 'asc' }, { tenggat: 'asc' }, { id: 'asc' }],
      skip: (s.halaman - 1) * JANJI_PER_HALAMAN,
      take: JANJI_PER_HALAMAN,
      select: PILIH,
    }),
  ]);
  return { baris: await susun(actor, rows), jumlah };
}

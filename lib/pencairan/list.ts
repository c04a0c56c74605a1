import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { pencairan } from '@/lib/core/lifecycle/pencairan';
import { bersih } from '@/lib/core/nama';
import { ruleOf } from '@/lib/core/policy';
import { melihatSelisih, statusTampak } from '@/lib/pencairan/labels';
import { db } from '@/lib/server/db';
import { lingkupMilikKelompok } from '@/lib/server/scope';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma } from '@/prisma/generated/client';
import type { StatusPencairan } from '@/prisma/generated/enums';

export const PER_HALAMAN = 50;
const BATAS_HITUNG = 1000;

export type SaringPencairan = {
  cari: string;
  status: StatusPencairan | '';
  tahun: number | null;
  halaman: number;
};

type Params = Record<string, string | string[] | undefined>;

/** The URL is typed by people: what it does not know counts as not given. */
export function bacaSaring(params: Params): SaringPencairan {
  const satu = (k: string) => [params[k] ?? ''].flat()[0] ?? '';
  const halaman = Number(satu('hal'));
  return {
    cari: bersih(satu('cari')).slice(0, 80),
    status: Object.hasOwn(pencairan.states, satu('status'))
      ? (satu('status') as StatusPencairan)
      : '',
    tahun: /^20\d\d$/.test(satu('tahun')) ? Number(satu('tahun')) : null,
    halaman: Number.isInteger(halaman) && halaman > 0 ? Math.min(halaman, 10_000) : 1,
  };
}

/** A difference counts as a transfer for those who must not know of it, in the filter as well (T25). */
function saringStatus(actor: Actor, status: StatusPencairan | ''): Prisma.PencairanWhereInput {
  if (status === '') return {};
  if (melihatSelisih(actor.peran)) return { status };
  if (status === 'BERSELISIH') return { id: { in: [] } };
  return status === 'TERSALUR' ? { status: { in: ['TERSALUR', 'BERSELISIH'] } } : { status };
}

const dimana = (actor: Actor, s: SaringPencairan): Prisma.PencairanWhereInput => ({
  AND: [
    ruleOf('pencairan.lihat').roles.includes(actor.peran)
      ? lingkupMilikKelompok(actor)
      : { id: { in: [] } },
    s.cari
      ? {
          OR: [
            { kelompok: { nama: { contains: s.cari, mode: 'insensitive' } } },
            { proposal: { nomor: { contains: s.cari } } },
          ],
        }
      : {},
    saringStatus(actor, s.status),
    s.tahun ? { tahun: s.tahun } : {},
  ],
});

/** One page of the disbursements in the actor's area, those that wait longest first. */
export async function daftarPencairan(actor: Actor, s: SaringPencairan) {
  const where = dimana(actor, s);
  const [ids, rows, tahun] = await Promise.all([
    db().pencairan.findMany({ where, select: { id: true }, take: BATAS_HITUNG + 1 }),
    db().pencairan.findMany({
      where,
      orderBy: [{ sejak: 'asc' }, { id: 'asc' }],
      skip: (s.halaman - 1) * PER_HALAMAN,
      take: PER_HALAMAN + 1,
      select: {
        id: true,
        status: true,
        bentuk: true,
        jumlah: true,
        wilayah: true,
        kelompok: { select: { nama: true } },
        proposal: { select: { nomor: true } },
      },
    }),
    db().tahunProgram.findMany({ orderBy: { tahun: 'desc' }, select: { tahun: true } }),
  ]);
  const tampil = rows.slice(0, PER_HALAMAN);
  const nama = await namaWilayahBanyak(
    db(),
    tampil.map((r) => r.wilayah),
  );
  return {
    butir: tampil.map((r) => ({
      id: r.id,
      status: statusTampak(actor.peran, r.status),
      bentuk: r.bentuk,
      jumlah: Number(r.jumlah),
      nama: r.kelompok.nama,
      nomor: r.proposal.nomor,
      desa: nama.get(r.wilayah)?.lengkap ?? r.wilayah,
    })),
    tahun: tahun.map((t) => t.tahun),
    jumlah: Math.min(ids.length, BATAS_HITUNG),
    lebih: ids.length > BATAS_HITUNG,
    adaBerikut: rows.length > PER_HALAMAN,
  };
}

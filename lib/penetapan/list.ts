import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { penetapan } from '@/lib/core/lifecycle/penetapan';
import { ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { lingkupBaca } from '@/lib/penetapan/load';
import { db } from '@/lib/server/db';
import { lingkupProposal } from '@/lib/server/scope';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma } from '@/prisma/generated/client';
import type { StatusPenetapan } from '@/prisma/generated/enums';

export const PER_HALAMAN = 50;
const BATAS_HITUNG = 1000;

export type SaringPenetapan = { status?: StatusPenetapan; tahun?: number; halaman: number };

type Params = Record<string, string | string[] | undefined>;

/** The filter as the address says it; anything unknown filters nothing. */
export function bacaSaring(p: Params): SaringPenetapan {
  const satu = (k: string) => [p[k] ?? ''].flat()[0] ?? '';
  const halaman = Number(satu('hal'));
  const status = satu('status');
  return {
    ...(Object.hasOwn(penetapan.states, status) && { status: status as StatusPenetapan }),
    ...(/^20\d\d$/.test(satu('tahun')) && { tahun: Number(satu('tahun')) }),
    halaman: Number.isInteger(halaman) && halaman > 0 ? Math.min(halaman, 10_000) : 1,
  };
}

/** One page of decrees, newest first; an office counts only its own rows. */
export async function daftarPenetapan(actor: Actor, s: SaringPenetapan) {
  const boleh = ruleOf('penetapan.lihat').roles.includes(actor.peran);
  const where: Prisma.PenetapanWhereInput = {
    AND: [
      boleh ? await lingkupBaca(db(), actor) : { id: { in: [] } },
      s.status ? { status: s.status } : {},
      s.tahun ? { tahun: s.tahun } : {},
    ],
  };
  const [ids, rows] = await Promise.all([
    db().penetapan.findMany({ where, select: { id: true }, take: BATAS_HITUNG + 1 }),
    db().penetapan.findMany({
      where,
      orderBy: [{ sejak: 'desc' }, { id: 'asc' }],
      skip: (s.halaman - 1) * PER_HALAMAN,
      take: PER_HALAMAN + 1,
      include: {
        baris: { where: { proposal: lingkupProposal(actor) }, select: { jumlah: true } },
      },
    }),
  ]);
  const tampil = rows.slice(0, PER_HALAMAN);
  const [nama, surat] = await Promise.all([
    namaWilayahBanyak(
      db(),
      tampil.map((r) => r.wilayah),
    ),
    db().surat.findMany({
      where: { jenis: 'sk-penetapan', subjekId: { in: tampil.map((r) => r.id) } },
      select: { subjekId: true, nomor: true },
    }),
  ]);
  const nomor = new Map(surat.map((x) => [x.subjekId, x.nomor]));
  return {
    baris: tampil.map((r) => ({
      id: r.id,
      status: r.status,
      tahun: r.tahun,
      nomor: nomor.get(r.id) ?? null,
      kantor: nama.get(r.wilayah)?.lengkap ?? 'Lintas provinsi',
      kelompok: r.baris.length,
      total: r.baris.reduce((n, b) => n + Number(b.jumlah), 0),
      sejak: hariIni(r.sejak, SETELAN_AWAL.zonaWaktu),
    })),
    jumlah: Math.min(ids.length, BATAS_HITUNG),
    lebih: ids.length > BATAS_HITUNG,
    adaBerikut: rows.length > PER_HALAMAN,
  };
}

export type PenetapanRingkas = Awaited<ReturnType<typeof daftarPenetapan>>['baris'][number];

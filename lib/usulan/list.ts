import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { usulan } from '@/lib/core/lifecycle/usulan';
import { ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { db } from '@/lib/server/db';
import { lingkupKantor } from '@/lib/server/scope';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma } from '@/prisma/generated/client';
import type { StatusUsulan } from '@/prisma/generated/enums';

export const PER_HALAMAN = 50;
const BATAS_HITUNG = 1000;

export type SaringUsulan = { status?: StatusUsulan; tahun?: number; halaman: number };

type Params = Record<string, string | string[] | undefined>;

/** The filter as the address says it; anything unknown filters nothing. */
export function bacaSaring(p: Params): SaringUsulan {
  const satu = (k: string) => [p[k] ?? ''].flat()[0] ?? '';
  const halaman = Number(satu('hal'));
  const status = satu('status');
  return {
    ...(Object.hasOwn(usulan.states, status) && { status: status as StatusUsulan }),
    ...(/^20\d\d$/.test(satu('tahun')) && { tahun: Number(satu('tahun')) }),
    halaman: Number.isInteger(halaman) && halaman > 0 ? Math.min(halaman, 10_000) : 1,
  };
}

/** One page of letters, newest first. */
export async function daftarUsulan(actor: Actor, s: SaringUsulan) {
  const boleh = ruleOf('usulan.lihat').roles.includes(actor.peran);
  const where: Prisma.UsulanWhereInput = {
    AND: [
      boleh ? lingkupKantor(actor) : { id: { in: [] } },
      s.status ? { status: s.status } : {},
      s.tahun ? { tahun: s.tahun } : {},
    ],
  };
  const [ids, rows] = await Promise.all([
    db().usulan.findMany({ where, select: { id: true }, take: BATAS_HITUNG + 1 }),
    db().usulan.findMany({
      where,
      orderBy: [{ sejak: 'desc' }, { id: 'asc' }],
      skip: (s.halaman - 1) * PER_HALAMAN,
      take: PER_HALAMAN + 1,
      include: { baris: { select: { hasil: true } } },
    }),
  ]);
  const tampil = rows.slice(0, PER_HALAMAN);
  const [nama, surat] = await Promise.all([
    namaWilayahBanyak(
      db(),
      tampil.map((r) => r.wilayah),
    ),
    db().surat.findMany({
      where: { jenis: 'surat-usulan', subjekId: { in: tampil.map((r) => r.id) } },
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
      kantor: nama.get(r.wilayah)?.nama ?? r.wilayah,
      kelompok: r.baris.length,
      dijawab: r.baris.filter((b) => b.hasil !== null).length,
      sejak: hariIni(r.sejak, SETELAN_AWAL.zonaWaktu),
    })),
    jumlah: Math.min(ids.length, BATAS_HITUNG),
    lebih: ids.length > BATAS_HITUNG,
    adaBerikut: rows.length > PER_HALAMAN,
  };
}

export type UsulanRingkas = Awaited<ReturnType<typeof daftarUsulan>>['baris'][number];

import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { rekening } from '@/lib/core/lifecycle/rekening';
import { bersih } from '@/lib/core/nama';
import { ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { db } from '@/lib/server/db';
import { lingkupMilikKelompok } from '@/lib/server/scope';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma } from '@/prisma/generated/client';
import type { StatusRekening } from '@/prisma/generated/enums';

export const PER_HALAMAN = 50;
const BATAS_HITUNG = 1000;

export type SaringRekening = {
  cari: string;
  status?: StatusRekening;
  halaman: number;
};

type Params = Record<string, string | string[] | undefined>;

/** The filter as the address says it; anything unknown filters nothing. */
export function bacaSaring(p: Params): SaringRekening {
  const satu = (k: string) => [p[k] ?? ''].flat()[0] ?? '';
  const halaman = Number(satu('hal'));
  const status = satu('status');
  return {
    cari: bersih(satu('cari')).slice(0, 80),
    ...(Object.hasOwn(rekening.states, status) && { status: status as StatusRekening }),
    halaman: Number.isInteger(halaman) && halaman > 0 ? Math.min(halaman, 10_000) : 1,
  };
}

/** One page of accounts, those being examined first, then the newest. */
export async function daftarRekening(actor: Actor, s: SaringRekening) {
  const boleh = ruleOf('rekening.lihat').roles.includes(actor.peran);
  const where: Prisma.RekeningWhereInput = {
    AND: [
      boleh ? lingkupMilikKelompok(actor) : { id: { in: [] } },
      s.cari ? { kelompok: { nama: { contains: s.cari, mode: 'insensitive' } } } : {},
      s.status ? { status: s.status } : {},
    ],
  };
  const [ids, rows] = await Promise.all([
    db().rekening.findMany({ where, select: { id: true }, take: BATAS_HITUNG + 1 }),
    db().rekening.findMany({
      where,
      orderBy: [{ status: 'asc' }, { sejak: 'desc' }, { id: 'asc' }],
      skip: (s.halaman - 1) * PER_HALAMAN,
      take: PER_HALAMAN + 1,
      select: {
        id: true,
        status: true,
        bank: true,
        nomorAkhir: true,
        atasNama: true,
        menggantiId: true,
        wilayah: true,
        sejak: true,
        kelompok: { select: { nama: true } },
      },
    }),
  ]);
  const tampil = rows.slice(0, PER_HALAMAN);
  const nama = await namaWilayahBanyak(
    db(),
    tampil.map((r) => r.wilayah),
  );
  return {
    baris: tampil.map(({ menggantiId, ...r }) => ({
      ...r,
      pengganti: menggantiId !== null,
      desa: nama.get(r.wilayah)?.lengkap ?? r.wilayah,
      sejak: hariIni(r.sejak, SETELAN_AWAL.zonaWaktu),
    })),
    jumlah: Math.min(ids.length, BATAS_HITUNG),
    lebih: ids.length > BATAS_HITUNG,
    adaBerikut: rows.length > PER_HALAMAN,
  };
}

export type RekeningRingkas = Awaited<ReturnType<typeof daftarRekening>>['baris'][number];

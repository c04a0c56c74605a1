import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { terlambat } from '@/lib/kunjungan/rules';
import type { SaringKunjungan } from '@/lib/kunjungan/saring';
import { kelompokSepi } from '@/lib/kunjungan/sepi';
import { dariDate, keDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupMilikKelompok } from '@/lib/server/scope';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma } from '@/prisma/generated/client';

export const PER_HALAMAN = 50;
const MAKS_HITUNG = 1000;

function dimana(actor: Actor, s: SaringKunjungan, hari: Date): Prisma.KunjunganWhereInput {
  const cari = s.kelompok ?? '';
  return {
    AND: [
      lingkupMilikKelompok(actor),
      s.status ? { status: s.status } : {},
      s.tempo === 'jatuh'
        ? { status: 'DIJADWALKAN', jendelaDari: { lte: hari }, jendelaSampai: { gte: hari } }
        : {},
      s.tempo === 'terlambat'
        ? { status: { in: ['DIJADWALKAN', 'DIKEMBALIKAN'] }, jendelaSampai: { lt: hari } }
        : {},
      z.uuid().safeParse(cari).success
        ? { kelompokId: cari }
        : cari
          ? { kelompok: { nama: { contains: cari, mode: 'insensitive' } } }
          : {},
    ],
  };
}

export type BarisDaftarKunjungan = Awaited<ReturnType<typeof daftarKunjungan>>['baris'][number];

/** One page of the visits in the actor's area, the one due first on top; counted up to a thousand. */
export async function daftarKunjungan(actor: Actor, s: SaringKunjungan) {
  const { sekarang } = await jam();
  const hari = hariIni(sekarang, SETELAN_AWAL.zonaWaktu);
  const where = dimana(actor, s, keDate(hari));
  const [ids, rows] = await Promise.all([
    db().kunjungan.findMany({ where, select: { id: true }, take: MAKS_HITUNG + 1 }),
    db().kunjungan.findMany({
      where,
      orderBy: [{ status: 'asc' }, { jendelaSampai: 'asc' }, { id: 'asc' }],
      skip: (s.halaman - 1) * PER_HALAMAN,
      take: PER_HALAMAN,
      select: {
        id: true,
        jenis: true,
        status: true,
        wilayah: true,
        jendelaDari: true,
        jendelaSampai: true,
        tanggal: true,
        kondisi: true,
        kelompokId: true,
        kelompok: { select: { nama: true } },
      },
    }),
  ]);
  const [nama, sepi] = await Promise.all([
    namaWilayahBanyak(
      db(),
      rows.map((r) => r.wilayah),
    ),
    kelompokSepi({ id: { in: rows.map((r) => r.kelompokId) } }),
  ]);
  const baris = rows.map(({ kelompok, jendelaDari, jendelaSampai, tanggal, ...r }) => {
    const sampai = dariDate(jendelaSampai);
    return {
      ...r,
      nama: kelompok.nama,
      sepi: sepi.find((s) => s.id === r.kelompokId) ?? null,
      desa: nama.get(r.wilayah)?.lengkap ?? r.wilayah,
      dari: dariDate(jendelaDari),
      sampai,
      tanggal: tanggal && dariDate(tanggal),
      terlambat: terlambat({ status: r.status, sampai }, hari),
    };
  });
  const lebih = ids.length > MAKS_HITUNG;
  return { baris, jumlah: lebih ? MAKS_HITUNG : ids.length, lebih, halaman: s.halaman };
}

import 'server-only';
import { alarmTanpaJual, type TanpaJual } from '@/lib/core/penjualan';
import { dariDate } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';

export type KelompokSepi = TanpaJual & { id: string; nama: string };

/** Reports whose minutes are signed and that nobody has sent back (T31). */
const DIPERCAYA = {
  status: { in: ['DILAPORKAN', 'DITERIMA'] },
} satisfies Prisma.KunjunganWhereInput;

/** Running groups among these that sell nothing for longer than their kind of business allows. */
export async function kelompokSepi(dimana: Prisma.KelompokWhereInput): Promise<KelompokSepi[]> {
  const rows = await db().kelompok.findMany({
    where: {
      AND: [dimana],
      status: 'BERJALAN',
      mulaiUsaha: { not: null },
      kunjungan: { some: { ...DIPERCAYA, penjualan: 0 } },
    },
    orderBy: { id: 'asc' },
    take: 500,
    select: {
      id: true,
      nama: true,
      kategori: true,
      mulaiUsaha: true,
      kunjungan: { where: DIPERCAYA, select: { tanggal: true, penjualan: true } },
    },
  });
  return rows.flatMap(({ id, nama, kategori, mulaiUsaha, kunjungan }) => {
    const laporan = kunjungan.flatMap((k) =>
      k.tanggal && k.penjualan !== null
        ? [{ tanggal: dariDate(k.tanggal), jumlah: Number(k.penjualan) }]
        : [],
    );
    const alarm = mulaiUsaha && alarmTanpaJual(kategori, dariDate(mulaiUsaha), laporan);
    return alarm ? [{ id, nama, ...alarm }] : [];
  });
}

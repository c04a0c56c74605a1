import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Subject } from '@/lib/core/can';
import { riwayat } from '@/lib/server/audit';
import type { Tx } from '@/lib/server/db';
import { lingkupMilikKelompok } from '@/lib/server/scope';
import type { Prisma } from '@/prisma/generated/client';

const DENGAN = {
  kelompok: {
    select: {
      id: true,
      nomor: true,
      nama: true,
      status: true,
      kategori: true,
      mulaiUsaha: true,
      usaha: { select: { nama: true } },
    },
  },
} satisfies Prisma.KunjunganInclude;

export type BarisKunjungan = Prisma.KunjunganGetPayload<{ include: typeof DENGAN }>;

/** A visit in the actor's scope, or null: another companion's area does not exist here (T21). */
export const findBaris = (tx: Tx, actor: Actor, id: string): Promise<BarisKunjungan | null> =>
  tx.kunjungan.findFirst({
    where: { AND: [{ id }, lingkupMilikKelompok(actor)] },
    include: DENGAN,
  });

export async function subjekKunjungan(tx: Tx, row: BarisKunjungan): Promise<Subject> {
  return {
    noun: 'kunjungan',
    status: row.status,
    wilayah: row.wilayah,
    kelompokId: row.kelompokId,
    ...(await riwayat(tx, row.id)),
  };
}

import 'server-only';
import { musyawarahOf } from '@/lib/kelompok/queries';
import { rencanaOf } from '@/lib/proposal/queries';
import { db } from '@/lib/server/db';

export type Kesepakatan = {
  usaha: string;
  beritaAcara: { nomor: string; tanggal: string; berkasId: string } | null;
  maksud: string | null;
  pemasaran: string | null;
};

/**
 * What the group decided before it was formed (F61): its business, the minutes and its plan. It
 * stands above the question whether the business still keeps to it.
 */
export async function kesepakatanOf(kelompokId: string): Promise<Kesepakatan> {
  const [kelompok, beritaAcara, isi] = await Promise.all([
    db().kelompok.findUniqueOrThrow({
      where: { id: kelompokId },
      select: { usaha: { select: { nama: true } } },
    }),
    musyawarahOf(kelompokId),
    rencanaOf(kelompokId),
  ]);
  return {
    usaha: kelompok.usaha.nama,
    beritaAcara,
    maksud: isi?.maksud ?? null,
    pemasaran: isi?.rencanaPemasaran ?? null,
  };
}

import 'server-only';
import { BERITA_ACARA } from '@/lib/kelompok/subjek';
import { isiOf } from '@/lib/proposal/load';
import { dariDate } from '@/lib/server/actor';
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
  const [kelompok, surat, proposal] = await Promise.all([
    db().kelompok.findUniqueOrThrow({
      where: { id: kelompokId },
      select: { usaha: { select: { nama: true } } },
    }),
    db().surat.findFirst({
      where: { subjekId: kelompokId, jenis: BERITA_ACARA, dicabut: null },
      select: { nomor: true, tanggal: true, berkasId: true },
    }),
    db().proposal.findFirst({
      where: { kelompokId, status: 'DITETAPKAN' },
      orderBy: { dibuat: 'desc' },
      select: { isi: true },
    }),
  ]);
  const isi = proposal && isiOf(proposal);
  return {
    usaha: kelompok.usaha.nama,
    beritaAcara: surat && { ...surat, tanggal: dariDate(surat.tanggal) },
    maksud: isi?.maksud ?? null,
    pemasaran: isi?.rencanaPemasaran ?? null,
  };
}

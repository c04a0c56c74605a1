import 'server-only';
import type { KegiatanLengkap } from '@/lib/kegiatan/queries';
import { JENIS_SERTIFIKAT } from '@/lib/kegiatan/rules';
import { dariDate } from '@/lib/server/actor';
import { db } from '@/lib/server/db';

export type Sertifikat = {
  id: string;
  nama: string;
  nomor: string;
  tanggal: string | null;
  penandatangan: string | null;
  berkasId: string | null;
};

/** Everyone who passed this training, with the paper where it has been scanned (F62). */
export async function daftarSertifikat(
  k: Pick<KegiatanLengkap, 'id' | 'peserta'>,
): Promise<Sertifikat[]> {
  const surat = await db().surat.findMany({
    where: { subjekId: k.id, jenis: JENIS_SERTIFIKAT, dicabut: null },
    select: { nomor: true, tanggal: true, penandatangan: true, berkasId: true },
  });
  const bernomor = new Map(surat.map((s) => [s.nomor, s]));
  return k.peserta
    .filter((p) => p.lulus)
    .map((p) => {
      const s = bernomor.get(p.sertifikat ?? '');
      return {
        id: p.id,
        nama: p.nama,
        nomor: p.sertifikat ?? '',
        tanggal: s ? dariDate(s.tanggal) : null,
        penandatangan: s?.penandatangan ?? null,
        berkasId: s?.berkasId ?? null,
      };
    });
}

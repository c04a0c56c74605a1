import 'server-only';
import { dariDate } from '@/lib/server/actor';
import { db } from '@/lib/server/db';

export type DukunganTampil = {
  id: string;
  jenis: string;
  nama: string;
  bentuk: string;
  keterangan: string;
  /** rupiah; null = not counted in money */
  nilai: number | null;
  /** 'YYYY-MM-DD' */
  tanggal: string;
  dicatat: string;
};

/** Support of one group, newest last; the caller has found the group in scope (F40). */
export async function dukunganOf(kelompokId: string): Promise<DukunganTampil[]> {
  const rows = await db().dukungan.findMany({
    where: { kelompokId, dihapus: null },
    orderBy: [{ tanggal: 'asc' }, { pada: 'asc' }],
    take: 200,
  });
  return rows.map((d) => ({
    id: d.id,
    jenis: d.jenis,
    nama: d.nama,
    bentuk: d.bentuk,
    keterangan: d.keterangan,
    nilai: d.nilai === null ? null : Number(d.nilai),
    tanggal: dariDate(d.tanggal),
    dicatat: d.dicatat,
  }));
}

export const jumlahDukungan = (daftar: readonly Pick<DukunganTampil, 'nilai'>[]): number =>
  daftar.reduce((n, d) => n + (d.nilai ?? 0), 0);

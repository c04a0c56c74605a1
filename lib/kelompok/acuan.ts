import 'server-only';
import { kodeTingkat } from '@/lib/core/territory';
import type { Tx } from '@/lib/server/db';

/** Lists a group's data is chosen from: villages, kinds of business, people who attended. */

export const desaBerlaku = async (tx: Tx, kode: string): Promise<boolean> =>
  (await tx.wilayah.count({
    where: { kode, jenis: { in: ['KELURAHAN', 'DESA'] }, berakhir: null },
  })) > 0;

export const usahaDikenal = async (tx: Tx, kode: string): Promise<boolean> =>
  (await tx.jenisUsaha.count({ where: { kode } })) > 0;

/** People on the attendance lists of socialisations held for this kecamatan (F31, T7). */
export const cariPeserta = (tx: Tx, wilayah: string, id?: string) =>
  tx.kehadiran.findMany({
    where: {
      id,
      kegiatan: {
        jenis: 'SOSIALISASI',
        status: 'TERLAKSANA',
        OR: [
          { wilayah: { startsWith: kodeTingkat(wilayah, 'kecamatan') } },
          { wilayah: kodeTingkat(wilayah, 'kabupaten') },
        ],
      },
    },
    orderBy: [{ kegiatan: { tanggal: 'desc' } }, { nama: 'asc' }],
    take: 500,
    select: {
      id: true,
      nama: true,
      alamat: true,
      kegiatan: { select: { id: true, tanggal: true, tempat: true } },
    },
  });

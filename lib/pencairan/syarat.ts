import 'server-only';
import type { PencairanRow } from '@/lib/pencairan/load';
import type { Tx } from '@/lib/server/db';

type Syarat = Partial<
  Record<'sptjmDitandatangani' | 'rekeningAktif' | 'penetapanDisampaikan', string>
>;

/** What must stand before money leaves: statement, account, announced decree (T23, reference.md 4.4). */
export async function syaratSiap(tx: Tx, row: PencairanRow): Promise<Syarat> {
  const [sptjm, penetapan, rekening] = await Promise.all([
    tx.sptjmPencairan.count({
      where: { pencairanId: row.id, sptjm: { status: 'DITANDATANGANI' } },
    }),
    tx.penetapan.count({ where: { id: row.penetapanId, status: 'DISAMPAIKAN' } }),
    row.bentuk === 'BARANG' ? null : rekeningOf(tx, row.kelompokId),
  ]);
  return {
    ...(sptjm === 0 && { sptjmDitandatangani: 'SPTJM belum ditandatangani.' }),
    ...(rekening?.id === null && { rekeningAktif: 'Rekening kelompok belum disahkan.' }),
    ...(penetapan === 0 && { penetapanDisampaikan: 'Penetapan belum disampaikan ke kelompok.' }),
  };
}

/** Paying also needs an account that nobody is changing and whose signers are still in office. */
export async function syaratPerintah(tx: Tx, row: PencairanRow): Promise<Syarat> {
  const siap = await syaratSiap(tx, row);
  if (row.bentuk === 'BARANG' || siap.rekeningAktif) return siap;
  const { diganti, usang } = await rekeningOf(tx, row.kelompokId);
  if (diganti) return { ...siap, rekeningAktif: 'Rekening pengganti sedang diperiksa Dinas.' };
  if (usang)
    return { ...siap, rekeningAktif: 'Pengurus berganti. Spesimen di bank belum diperbarui.' };
  return siap;
}

export async function rekeningOf(tx: Tx, kelompokId: string) {
  const rows = await tx.rekening.findMany({
    where: { kelompokId, status: { in: ['AKTIF', 'DIAJUKAN'] } },
    select: { id: true, status: true, spesimenUsang: true },
  });
  const aktif = rows.find((r) => r.status === 'AKTIF');
  return {
    id: aktif?.id ?? null,
    usang: aktif?.spesimenUsang ?? false,
    diganti: rows.some((r) => r.status === 'DIAJUKAN'),
  };
}

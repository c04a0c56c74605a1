import 'server-only';
import type { PencairanRow } from '@/lib/pencairan/load';
import { rekeningAktif, rekeningSedangDiganti } from '@/lib/rekening/queries';
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
    row.bentuk === 'BARANG' ? 'tanpa' : rekeningAktif(tx, row.kelompokId),
  ]);
  return {
    ...(sptjm === 0 && { sptjmDitandatangani: 'SPTJM belum ditandatangani.' }),
    ...(rekening === null && { rekeningAktif: 'Rekening kelompok belum disahkan.' }),
    ...(penetapan === 0 && { penetapanDisampaikan: 'Penetapan belum disampaikan ke kelompok.' }),
  };
}

/** Paying also needs an account that nobody is changing and whose signers are still in office. */
export async function syaratPerintah(tx: Tx, row: PencairanRow): Promise<Syarat> {
  const siap = await syaratSiap(tx, row);
  if (row.bentuk === 'BARANG' || siap.rekeningAktif) return siap;
  const [aktif, diganti] = await Promise.all([
    rekeningAktif(tx, row.kelompokId),
    rekeningSedangDiganti(tx, row.kelompokId),
  ]);
  if (diganti) return { ...siap, rekeningAktif: 'Rekening pengganti sedang diperiksa Dinas.' };
  if (aktif?.spesimenUsang)
    return { ...siap, rekeningAktif: 'Pengurus berganti. Spesimen di bank belum diperbarui.' };
  return siap;
}

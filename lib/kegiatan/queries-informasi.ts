import 'server-only';
import { SETELAN_AWAL, type Setelan } from '@/lib/core/setelan';
import { getKantor, type Kantor } from '@/lib/publik/queries';
import { db } from '@/lib/server/db';
import { setelanBerlaku } from '@/lib/tahun/queries';

export type Informasi = {
  kantor: Kantor;
  tahun: number | null;
  setelan: Pick<
    Setelan,
    | 'sumberDana'
    | 'paguPerKelompok'
    | 'bentukBantuan'
    | 'anggotaMin'
    | 'anggotaMaks'
    | 'langkahKecamatan'
  >;
};

/** What the one-page sheet says, from the settings of the living year; no personal data (F31). */
export async function findInformasi(kabupaten?: string): Promise<Informasi> {
  const [berlaku, kantor] = await Promise.all([setelanBerlaku(db()), getKantor(kabupaten)]);
  return { kantor, tahun: berlaku?.tahun ?? null, setelan: berlaku?.setelan ?? SETELAN_AWAL };
}

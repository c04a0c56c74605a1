import { perintahPengguna } from '@/lib/pengguna/registry';
import { db } from '@/lib/server/db';
import { saat } from './people';
import { ujiPerintah } from './uji-perintah';

export const HARI = saat('2025-01-15', '17:00');

export const { harus, ditolak } = ujiPerintah(perintahPengguna, HARI);

/** What one action left behind on one person. */
export const jumlah = async (aksi: string, subjekId: string) => ({
  peristiwa: await db().peristiwa.count({ where: { aksi, subjekId } }),
  penolakan: await db().penolakan.count({ where: { aksi, subjekId } }),
});

import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { db } from '@/lib/server/db';

export type BarisKontak = {
  id: string;
  hp: string | null;
  kata: string;
  oleh: string;
  pada: string;
};

const KATA = {
  UBAH: 'Diganti',
  AKTIF: 'Masih aktif',
  MATI: 'Tidak aktif lagi',
} as const;

/** Numbers of one person, newest first; the caller has found the person in the actor's area. */
export async function riwayatKontak(
  actor: Actor,
  siapa: { anggotaId: string } | { penggunaId: string },
): Promise<BarisKontak[]> {
  const rows = await db().riwayatKontak.findMany({
    where: siapa,
    orderBy: [{ pada: 'desc' }, { id: 'asc' }],
    take: 50,
  });
  return rows.map((r) => ({
    id: r.id,
    hp: r.hp,
    kata: r.sebab === 'UBAH' ? KATA.UBAH : r.aktif ? KATA.AKTIF : KATA.MATI,
    oleh: r.petugasId === actor.id ? 'Anda' : r.petugas,
    pada: waktuIndonesia(r.pada, SETELAN_AWAL.zonaWaktu),
  }));
}

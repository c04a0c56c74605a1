import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import type { Tx } from '@/lib/server/db';

/** A 'YYYY-MM-DD' as the database keeps dates: midnight UTC. */
export const keDate = (tanggal: string): Date => new Date(`${tanggal}T00:00:00Z`);
export const dariDate = (d: Date): string => d.toISOString().slice(0, 10);

/**
 * Between two dates, both included; an open end holds for ever. Asked on each request before any
 * year is known, so its day is the day of the default zone.
 */
export const berlakuPada = (sekarang: Date) => {
  const hari = keDate(hariIni(sekarang, SETELAN_AWAL.zonaWaktu));
  return { dari: { lte: hari }, OR: [{ sampai: null }, { sampai: { gte: hari } }] };
};

export type Topi = { id: string; actor: Actor };

/**
 * Every role a person holds today, as actors, the newest first. Built from the database on each request, never from
 * the session token, so that a revoked officer stops at once (house.md 5).
 */
export async function topiOf(tx: Tx, penggunaId: string, sekarang: Date): Promise<Topi[]> {
  const p = await tx.pengguna.findUnique({
    where: { id: penggunaId, nonaktif: null },
    select: {
      id: true,
      nama: true,
      peran: { where: berlakuPada(sekarang), orderBy: [{ dari: 'desc' }, { id: 'asc' }] },
      tugas: { where: berlakuPada(sekarang), select: { kecamatan: true } },
    },
  });
  if (!p) return [];
  return p.peran.map((r) => ({
    id: r.id,
    actor: {
      id: p.id,
      nama: p.nama,
      peran: r.peran,
      wilayah: r.peran === 'PENDAMPING' ? p.tugas.map((t) => t.kecamatan) : r.wilayah,
      kelompokId: r.kelompokId,
    },
  }));
}

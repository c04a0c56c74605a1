import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Ctx } from '@/lib/server/command';

type Siapa = { anggotaId: string } | { penggunaId: string };

type Catatan = { hp: string | null; sebab: 'UBAH' | 'PERIKSA'; aktif: boolean };

/** One line of a person's phone history: it only grows (rules 2.11). */
export const catatKontak = (ctx: Ctx, siapa: Siapa & { wilayah: string }, c: Catatan) =>
  ctx.tx.riwayatKontak.create({
    data: {
      id: randomUUID(),
      ...siapa,
      ...c,
      petugasId: ctx.actor.id,
      petugas: ctx.actor.nama,
      pada: ctx.sekarang,
    },
  });

/** A number changed in passing, on a form about something else: the old one is kept. */
export async function catatUbahHp(
  ctx: Ctx,
  siapa: Siapa & { wilayah: string },
  lama: string | null,
  baru: string | null,
): Promise<void> {
  if (lama === baru) return;
  await catatKontak(ctx, siapa, { hp: lama, sebab: 'UBAH', aktif: false });
}

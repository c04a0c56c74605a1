import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import { db, type Tx } from '@/lib/server/db';
import { lingkupKegiatan } from '@/lib/server/scope';

/** What an attendance line says about a person who may become a prospect. */
export type BakalCalon = {
  id: string;
  nama: string;
  hp: string | null;
  alamat: string | null;
  wilayah: string | null;
  kegiatan: { id: string; judul: string; wilayah: string };
};

/** A villager on a list this actor may read; members and officers are no prospects (F31, F60). */
export async function hadirBisaCalon(actor: Actor, tx: Tx, id: string): Promise<BakalCalon | null> {
  return tx.kehadiran.findFirst({
    where: {
      id,
      penggunaId: null,
      anggotaId: null,
      kegiatan: { AND: [lingkupKegiatan(actor)] },
    },
    select: {
      id: true,
      nama: true,
      hp: true,
      alamat: true,
      wilayah: true,
      kegiatan: { select: { id: true, judul: true, wilayah: true } },
    },
  });
}

export const findHadirBisaCalon = async (actor: Actor, id: string): Promise<BakalCalon | null> =>
  z.uuid().safeParse(id).success ? hadirBisaCalon(actor, db(), id) : null;

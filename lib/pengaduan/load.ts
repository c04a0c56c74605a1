import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Subject } from '@/lib/core/can';
import { riwayat } from '@/lib/server/audit';
import type { Tx } from '@/lib/server/db';
import { lingkupPengaduan } from '@/lib/server/scope';
import type { Pengaduan } from '@/prisma/generated/client';

export type PengaduanRow = Pengaduan;

export const findRow = (tx: Tx, actor: Actor, id: string): Promise<PengaduanRow | null> =>
  tx.pengaduan.findFirst({ where: { AND: [{ id }, lingkupPengaduan(actor)] } });

export async function lockRow(tx: Tx, actor: Actor, id: string): Promise<PengaduanRow | null> {
  await tx.$queryRaw`select id from "Pengaduan" where id = ${id}::uuid for update`;
  return findRow(tx, actor, id);
}

/** No group here: an event with a group would stand in that group's timeline (T25). */
export async function subjectOf(tx: Tx, actor: Actor, row: PengaduanRow): Promise<Subject> {
  return {
    noun: 'pengaduan',
    status: row.status,
    wilayah: row.wilayah,
    kelompokId: null,
    ...(await riwayat(tx, row.id)),
    kurang: row.terlapor.includes(actor.id)
      ? { bukanTeradu: 'Anda disebut dalam pengaduan ini.' }
      : {},
  };
}

import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Subject } from '@/lib/core/can';
import { SETELAN_AWAL, type Setelan } from '@/lib/core/setelan';
import { riwayat } from '@/lib/server/audit';
import type { Tx } from '@/lib/server/db';
import { lingkupKantor } from '@/lib/server/scope';
import { setelanBerlaku } from '@/lib/tahun/queries';
import type { Dicatatkan } from '@/prisma/generated/client';

export const findCatatan = (tx: Tx, actor: Actor, id: string): Promise<Dicatatkan | null> =>
  tx.dicatatkan.findFirst({ where: { AND: [{ id }, lingkupKantor(actor)] } });

/** `tertutup`: say why a decided record cannot be decided again. */
export async function subjekCatatan(tx: Tx, row: Dicatatkan, tertutup = true): Promise<Subject> {
  const sudah = tertutup && row.hasil ? 'Catatan ini sudah diputuskan.' : null;
  return {
    noun: 'dicatatkan',
    status: null,
    wilayah: row.wilayah,
    ...(await riwayat(tx, row.id)),
    kurang: sudah ? { 'dicatatkan.konfirmasi': sudah, 'dicatatkan.tolak': sudah } : undefined,
  };
}

/** Whether an office works in here is a fact of today, not of the year a file was submitted in. */
export const setelanKini = async (tx: Tx): Promise<Setelan> =>
  (await setelanBerlaku(tx))?.setelan ?? SETELAN_AWAL;

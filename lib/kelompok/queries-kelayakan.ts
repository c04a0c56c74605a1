import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Action } from '@/lib/core/policy';
import type { Setelan } from '@/lib/core/setelan';
import { type Kelayakan, nilaiKelompok } from '@/lib/kelompok/kelayakan';
import { aksiBiasaKelompok } from '@/lib/kelompok/queries';
import { bacaKelompok } from '@/lib/kelompok/subjek';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';

export type KelayakanBerkas = Kelayakan & {
  kelompokId: string;
  /** null = this actor may except; else why not; absent = not this role's */
  boleh: Partial<Record<Action, string | null>>;
};

/** The same for a page of another room, by the settings of its file; null = not in scope. */
export async function findKelayakan(
  actor: Actor,
  kelompokId: string,
  setelan?: Setelan,
): Promise<KelayakanBerkas | null> {
  const { sekarang } = await jam();
  const isi = await bacaKelompok({ tx: db(), actor, sekarang }, kelompokId);
  if (!isi) return null;
  const nilai = await nilaiKelompok(db(), setelan ? { ...isi, setelan } : isi, sekarang);
  return { ...nilai, kelompokId, boleh: aksiBiasaKelompok(actor, isi.subject) };
}

import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { tingkatCocok, tingkatKegiatan } from '@/lib/kegiatan/rules';
import { db } from '@/lib/server/db';
import { namaWilayahBanyak, type Pilihan, pilihanKecamatan } from '@/lib/wilayah/queries';

/** Areas in which this actor may hold an activity: its own, and for the Dinas each kecamatan. */
export async function pilihanTempat(actor: Actor): Promise<Pilihan[]> {
  const milik = actor.wilayah.filter((kode) => tingkatCocok(actor, kode));
  const nama = await namaWilayahBanyak(db(), milik);
  const sendiri = milik.map((kode) => ({ nilai: kode, label: nama.get(kode)?.lengkap ?? kode }));
  if (!tingkatKegiatan(actor.peran).includes('kabupaten')) return sendiri;
  return [...sendiri, ...(await pilihanKecamatan(actor))];
}

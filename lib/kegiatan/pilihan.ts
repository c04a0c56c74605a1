import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { kodeTingkat } from '@/lib/core/territory';
import type { Desa } from '@/lib/kegiatan/desa';
import { tingkatCocok, tingkatKegiatan } from '@/lib/kegiatan/rules';
import { db, type Tx } from '@/lib/server/db';
import { namaWilayahBanyak, type Pilihan, pilihanKecamatan } from '@/lib/wilayah/queries';

/** Areas in which this actor may hold an activity: its own, and for the Dinas each kecamatan. */
export async function pilihanTempat(actor: Actor): Promise<Pilihan[]> {
  const milik = actor.wilayah.filter((kode) => tingkatCocok(actor, kode));
  const nama = await namaWilayahBanyak(db(), milik);
  const sendiri = milik.map((kode) => ({ nilai: kode, label: nama.get(kode)?.lengkap ?? kode }));
  if (!tingkatKegiatan(actor.peran).includes('kabupaten')) return sendiri;
  return [...sendiri, ...(await pilihanKecamatan(actor))];
}

/** Villages the people of an activity come from; a training of the whole province names none. */
export async function desaKegiatan(tx: Tx, wilayah: string): Promise<Desa[]> {
  if (wilayah.length < 4) return [];
  const rows = await tx.wilayah.findMany({
    where: { kode: { startsWith: wilayah }, jenis: { in: ['KELURAHAN', 'DESA'] }, berakhir: null },
    orderBy: [{ nama: 'asc' }, { kode: 'asc' }],
    select: { kode: true, nama: true },
  });
  const kodes = rows.map((r) => r.kode);
  const nama = await namaWilayahBanyak(tx, [
    ...kodes,
    ...kodes.map((k) => kodeTingkat(k, 'kecamatan')),
  ]);
  return rows.map((r) => ({
    ...r,
    label: nama.get(r.kode)?.lengkap ?? r.nama,
    kecamatan: nama.get(kodeTingkat(r.kode, 'kecamatan'))?.nama ?? '',
  }));
}

/** For pages: the caller has found the activity in scope. */
export const daftarDesa = (wilayah: string): Promise<Desa[]> => desaKegiatan(db(), wilayah);

export const desaDitawarkan = async (wilayah: string): Promise<Pilihan[]> =>
  (await daftarDesa(wilayah)).map((d) => ({
    nilai: d.kode,
    // within one kecamatan its name would only lengthen every line
    label: wilayah.length === 6 ? (d.label.split(',')[0] ?? d.label) : d.label,
  }));

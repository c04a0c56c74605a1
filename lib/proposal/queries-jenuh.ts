import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { HIDUP } from '@/lib/proposal/similar';
import { db } from '@/lib/server/db';
import { lingkupKelompok } from '@/lib/server/scope';
import { setelanBerlaku } from '@/lib/tahun/queries';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';

/** Rows beyond this ask for one kecamatan. */
export const MAKS_JENUH = 500;

export type SaringJenuh = { kecamatan?: string; bidang?: string };
export type BarisJenuh = {
  wilayah: string;
  desa: string;
  kode: string;
  usaha: string;
  bidang: string;
  kelompok: number;
  jenuh: boolean;
};

/** Offices and companions compare villages; members and payers do not. */
const BACA = /^(PENDAMPING|DESA|KECAMATAN|PROVINSI|DINAS_|PUSAT_|AUDITOR)/;
export const bacaJenuh = (actor: Actor): boolean => BACA.test(actor.peran);

/**
 * Living groups per village and business, the most crowded first (F39, lifecycle.md 3.1). From
 * ambangJenuh on, one more of the kind must say what is different. Null = not for this role.
 */
export async function papanJenuh(actor: Actor, s: SaringJenuh) {
  if (!bacaJenuh(actor)) return null;
  const ambang = ((await setelanBerlaku(db()))?.setelan ?? SETELAN_AWAL).ambangJenuh;
  const jenis = await db().jenisUsaha.findMany({ orderBy: [{ bidang: 'asc' }, { nama: 'asc' }] });
  const rows = await db().kelompok.groupBy({
    by: ['wilayah', 'jenisUsaha'],
    where: {
      AND: [
        lingkupKelompok(actor),
        s.kecamatan ? { wilayah: { startsWith: s.kecamatan } } : {},
        s.bidang ? { usaha: { bidang: s.bidang } } : {},
        { status: { in: HIDUP } },
      ],
    },
    _count: { id: true },
    orderBy: [{ _count: { id: 'desc' } }, { wilayah: 'asc' }, { jenisUsaha: 'asc' }],
    take: MAKS_JENUH + 1,
  });
  const tampil = rows.slice(0, MAKS_JENUH);
  const nama = await namaWilayahBanyak(db(), [...new Set(tampil.map((r) => r.wilayah))]);
  const usaha = new Map(jenis.map((j) => [j.kode, j]));
  return {
    ambang,
    bidang: [...new Set(jenis.map((j) => j.bidang))],
    lebih: rows.length > MAKS_JENUH,
    baris: tampil.map(
      (r): BarisJenuh => ({
        wilayah: r.wilayah,
        desa: nama.get(r.wilayah)?.lengkap ?? r.wilayah,
        kode: r.jenisUsaha,
        usaha: usaha.get(r.jenisUsaha)?.nama ?? r.jenisUsaha,
        bidang: usaha.get(r.jenisUsaha)?.bidang ?? '',
        kelompok: r._count.id,
        jenuh: r._count.id >= ambang,
      }),
    ),
  };
}

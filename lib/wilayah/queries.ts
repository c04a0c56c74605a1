import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { kodeTingkat } from '@/lib/core/territory';
import { db, type Tx } from '@/lib/server/db';

export type NamaWilayah = {
  kode: string;
  nama: string;
  jenis: string;
  /** with its kecamatan, for village names repeat: "Kel. Balla, Kec. Baraka" */
  lengkap: string;
};

type Baris = { kode: string; nama: string; jenis: string };

const singkatan: Record<string, string> = {
  KELURAHAN: 'Kel. ',
  KECAMATAN: 'Kec. ',
  KABUPATEN: 'Kab. ',
};
const sebut = (w: Baris): string => `${singkatan[w.jenis] ?? ''}${w.nama}`;

/** "Kel. Balla, Kec. Baraka", from names a query of its own has joined. */
export const sebutDesa = (jenis: string, nama: string, kecamatan: string | null): string =>
  [
    sebut({ kode: '', nama, jenis }),
    ...(kecamatan ? [sebut({ kode: '', nama: kecamatan, jenis: 'KECAMATAN' })] : []),
  ].join(', ');

/** Names for many codes at once; a code without a name (it should not be) shows itself. */
export async function namaWilayahBanyak(
  tx: Tx,
  kodes: readonly string[],
): Promise<Map<string, NamaWilayah>> {
  const perlu = new Set(kodes.flatMap((k) => [k, kodeTingkat(k, 'kecamatan')]));
  const rows = await tx.wilayah.findMany({
    where: { kode: { in: [...perlu] } },
    select: { kode: true, nama: true, jenis: true },
  });
  const map = new Map<string, Baris>(rows.map((r) => [r.kode, r]));
  return new Map(
    [...new Set(kodes)].map((kode) => {
      const w = map.get(kode) ?? { kode, nama: kode, jenis: '' };
      const kec = kode.length === 10 ? map.get(kodeTingkat(kode, 'kecamatan')) : undefined;
      return [kode, { ...w, lengkap: kec ? `${sebut(w)}, ${sebut(kec)}` : sebut(w) }];
    }),
  );
}

export async function namaWilayah(tx: Tx, kode: string): Promise<NamaWilayah> {
  const w = (await namaWilayahBanyak(tx, [kode])).get(kode);
  return w ?? { kode, nama: kode, jenis: '', lengkap: kode };
}

const anak = (tx: Tx, induk: string, jenis: string[]) =>
  tx.wilayah.findMany({
    where: { kode: { startsWith: induk }, jenis: { in: jenis }, berakhir: null },
    orderBy: { nama: 'asc' },
    select: { kode: true, nama: true, jenis: true },
  });

export const kecamatanDi = (tx: Tx, kabupaten: string) => anak(tx, kabupaten, ['KECAMATAN']);

/** A village in force under this code? */
export const desaBerlaku = async (tx: Tx, kode: string): Promise<boolean> =>
  (await tx.wilayah.count({
    where: { kode, jenis: { in: ['KELURAHAN', 'DESA'] }, berakhir: null },
  })) > 0;

export type Pilihan = { nilai: string; label: string };

/** Villages an actor may choose from, each with its kecamatan. */
export async function pilihanDesa(actor: Actor): Promise<Pilihan[]> {
  const rows = await db().wilayah.findMany({
    where: {
      OR: actor.wilayah.map((w) => ({ kode: { startsWith: w } })),
      jenis: { in: ['KELURAHAN', 'DESA'] },
      berakhir: null,
    },
    orderBy: { kode: 'asc' },
    take: 1000,
    select: { kode: true },
  });
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.kode),
  );
  return rows.map((r) => ({ nilai: r.kode, label: nama.get(r.kode)?.lengkap ?? r.kode }));
}

/** Kecamatan an actor may choose from. */
export async function pilihanKecamatan(actor: Actor): Promise<Pilihan[]> {
  const rows = await db().wilayah.findMany({
    where: {
      OR: actor.wilayah.map((w) => ({ kode: { startsWith: w } })),
      jenis: 'KECAMATAN',
      berakhir: null,
    },
    orderBy: { kode: 'asc' },
    take: 1000,
    select: { kode: true, nama: true },
  });
  return rows.map((r) => ({ nilai: r.kode, label: `Kec. ${r.nama}` }));
}

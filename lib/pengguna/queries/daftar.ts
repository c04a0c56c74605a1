import 'server-only';
import type { Actor, Peran } from '@/lib/core/actor';
import { lingkupOrang, polaCari } from '@/lib/pengguna/lingkup';
import { hariKe, sebutKode } from '@/lib/pengguna/queries';
import { kodePeran } from '@/lib/pengguna/rumah';
import type { SaringPengguna } from '@/lib/pengguna/saring';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';

export const PER_HALAMAN = 50;
const MAKS_HITUNG = 1000;

export type PenggunaRingkas = {
  id: string;
  nama: string;
  namaPengguna: string | null;
  aktif: 'NONAKTIF' | 'BELUM' | 'AKTIF';
  peran: { peran: Peran; tempat: string }[];
};

export type HalamanPengguna = {
  baris: PenggunaRingkas[];
  jumlah: number;
  lebih: boolean;
  halaman: number;
};

const dimana = (actor: Actor, s: SaringPengguna, hari: Date): Prisma.Sql => {
  const cari = s.cari
    ? Prisma.sql`and (p.nama ilike ${polaCari(s.cari)} or p."namaPengguna" ilike ${polaCari(s.cari)})`
    : Prisma.empty;
  const peran = s.peran
    ? Prisma.sql`and exists (select 1 from "PeranPengguna" q where q."penggunaId" = p.id
        and q.peran = ${s.peran}::"Peran" and (q.sampai is null or q.sampai >= ${hari}::date))`
    : Prisma.empty;
  return Prisma.sql`${lingkupOrang(actor, hari)} ${cari} ${peran}`;
};

/** One page of the persons an ADMIN looks after, by name. */
export async function cariPengguna(actor: Actor, s: SaringPengguna): Promise<HalamanPengguna> {
  const hari = hariKe((await jam()).sekarang);
  const where = dimana(actor, s, hari);
  const [hitung, ids] = await Promise.all([
    db().$queryRaw<{ n: bigint }[]>`select count(*) n from
      (select 1 from "Pengguna" p where ${where} limit ${MAKS_HITUNG + 1}) x`,
    db().$queryRaw<{ id: string }[]>`select p.id from "Pengguna" p where ${where}
      order by p.nama, p.id limit ${PER_HALAMAN} offset ${(s.halaman - 1) * PER_HALAMAN}`,
  ]);
  const jumlah = Number(hitung[0]?.n ?? 0);
  const lebih = jumlah > MAKS_HITUNG;
  return {
    baris: await ringkas(
      ids.map((r) => r.id),
      hari,
    ),
    jumlah: lebih ? MAKS_HITUNG : jumlah,
    lebih,
    halaman: s.halaman,
  };
}

async function ringkas(ids: string[], hari: Date): Promise<PenggunaRingkas[]> {
  const rows = await db().pengguna.findMany({
    where: { id: { in: ids } },
    orderBy: [{ nama: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      nama: true,
      namaPengguna: true,
      nonaktif: true,
      sandi: true,
      peran: {
        where: { OR: [{ sampai: null }, { sampai: { gte: hari } }] },
        orderBy: [{ dari: 'asc' }, { id: 'asc' }],
        select: { peran: true, wilayah: true, kelompok: { select: { wilayah: true } } },
      },
    },
  });
  const sebut = await sebutKode(
    db(),
    rows.flatMap((r) => r.peran.flatMap(kodePeran)),
  );
  return rows.map(({ sandi, nonaktif, peran, ...r }) => ({
    ...r,
    aktif: nonaktif ? 'NONAKTIF' : sandi ? 'AKTIF' : 'BELUM',
    peran: peran.map((x) => ({
      peran: x.peran,
      tempat: kodePeran(x).map(sebut).join('; '),
    })),
  }));
}

import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni, tambahHari } from '@/lib/core/tanggal';
import { HARI_PERIKSA } from '@/lib/kontak/rules';
import { dariDate, keDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupKelompok } from '@/lib/server/scope';
import { Prisma } from '@/prisma/generated/client';

export const KONTAK_PER_HALAMAN = 25;
const MAKS_HITUNG = 1000;

export type KontakAnggota = {
  id: string;
  kelompokId: string;
  nama: string;
  jabatan: string;
  kelompok: string;
  hp: string | null;
  /** the day somebody last asked, or the day the member came */
  terakhir: string;
};

type Baris = Omit<KontakAnggota, 'terakhir'> & { terakhir: Date };

/** Members of living groups in the actor's area whose number nobody asked about for a year. */
function tua(actor: Actor, hari: string, semua: boolean): Prisma.Sql {
  const jabatan = semua ? Prisma.empty : Prisma.sql`and a.jabatan <> 'ANGGOTA'`;
  return Prisma.sql`
    from "Anggota" a join "Kelompok" k on k.id = a."kelompokId"
    cross join lateral (select coalesce(max(r.pada), a.dari) terakhir
      from "RiwayatKontak" r where r."anggotaId" = a.id) t
    where a.sampai is null and k.status not in ('LULUS', 'BUBAR') ${jabatan}
      and exists (select 1 from unnest(${[...actor.wilayah]}::text[]) w(kode)
        where starts_with(k.wilayah, w.kode))
      and t.terakhir < ${keDate(tambahHari(hari, 1 - HARI_PERIKSA))}`;
}

export type HalamanKontak = {
  baris: KontakAnggota[];
  jumlah: number;
  lebih: boolean;
  halaman: number;
};

export async function kontakAnggotaTua(
  actor: Actor,
  { halaman, semua }: { halaman: number; semua: boolean },
): Promise<HalamanKontak> {
  const hari = hariIni((await jam()).sekarang, SETELAN_AWAL.zonaWaktu);
  const where = tua(actor, hari, semua);
  const [hitung, rows] = await Promise.all([
    db().$queryRaw<{ n: bigint }[]>`select count(*) n from
      (select 1 ${where} limit ${MAKS_HITUNG + 1}) x`,
    db().$queryRaw<Baris[]>`select a.id, k.id "kelompokId", a.nama, a.jabatan::text jabatan,
      k.nama kelompok, a.hp, t.terakhir ${where}
      order by t.terakhir, k.nama, a.urut, a.id
      limit ${KONTAK_PER_HALAMAN} offset ${(halaman - 1) * KONTAK_PER_HALAMAN}`,
  ]);
  const jumlah = Number(hitung[0]?.n ?? 0);
  const lebih = jumlah > MAKS_HITUNG;
  return {
    baris: rows.map((r) => ({ ...r, terakhir: hariIni(r.terakhir, SETELAN_AWAL.zonaWaktu) })),
    jumlah: lebih ? MAKS_HITUNG : jumlah,
    lebih,
    halaman,
  };
}

/** One member in the actor's area, for the page of the number and its history; or null. */
export async function findKontakAnggota(actor: Actor, id: string): Promise<KontakAnggota | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const a = await db().anggota.findFirst({
    where: { id, sampai: null, kelompok: lingkupKelompok(actor) },
    select: {
      nama: true,
      jabatan: true,
      hp: true,
      dari: true,
      kelompok: { select: { id: true, nama: true } },
    },
  });
  if (!a) return null;
  const t = await db().riwayatKontak.aggregate({ where: { anggotaId: id }, _max: { pada: true } });
  return {
    id,
    kelompokId: a.kelompok.id,
    kelompok: a.kelompok.nama,
    nama: a.nama,
    jabatan: a.jabatan,
    hp: a.hp,
    terakhir: t._max.pada ? hariIni(t._max.pada, SETELAN_AWAL.zonaWaktu) : dariDate(a.dari),
  };
}

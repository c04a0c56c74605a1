import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import {
  hubunganLahir,
  hubunganTempat,
  NAMA_MIN,
  SKOR_LIHAT,
  skorMirip,
} from '@/lib/core/orang-mirip';
import { ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { DICARI, type HasilPutusan } from '@/lib/kelompok/mirip';
import { dariDate } from '@/lib/server/actor';
import { db, type Tx } from '@/lib/server/db';
import { lingkupKantor, lingkupKelompok } from '@/lib/server/scope';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import { Prisma } from '@/prisma/generated/client';

export const PASANGAN_PER_HALAMAN = 25;
const MAKS_PASANGAN = 1000;

/** Read by who decides; for everybody else there is no such page. */
export const bolehGanda = (actor: Actor): boolean =>
  ruleOf('kelompok.putuskanGanda').roles.includes(actor.peran);

export type SaringanGanda = { kecamatan: string; skor: number; halaman: number };

type Params = Record<string, string | string[] | undefined>;

export const PILIHAN_SKOR = [SKOR_LIHAT, 75, 90] as const;

export function bacaSaringanGanda(p: Params): SaringanGanda {
  const satu = (k: string) => [p[k] ?? ''].flat()[0] ?? '';
  return {
    kecamatan: /^\d{6}$/.test(satu('kecamatan')) ? satu('kecamatan') : '',
    skor: PILIHAN_SKOR.find((s) => String(s) === satu('skor')) ?? SKOR_LIHAT,
    halaman: /^[1-9]\d{0,3}$/.test(satu('halaman')) ? Number(satu('halaman')) : 1,
  };
}

export type Separuh = { id: string; nama: string; lahir: string; kelompok: string; desa: string };
export type Pasangan = { pertama: Separuh; kedua: Separuh; skor: number };

type Baris = Record<'id1' | 'id2' | 'nama1' | 'nama2' | 'k1' | 'k2' | 'w1' | 'w2', string> & {
  lahir1: Date;
  lahir2: Date;
  mirip: number;
};

/** Pairs nobody has judged yet. The day of birth leads (index on `lahir`), then the levelled name. */
export const sqlPasangan = (actor: Actor, kecamatan: string): Prisma.Sql => Prisma.sql`
    with hidup as (
      select a.id, a.nama, a."namaBaku", a.lahir, a.wilayah, a."nikIndeks", k.nama as kelompok
      from "Anggota" a join "Kelompok" k on k.id = a."kelompokId"
      where a.sampai is null and k.status::text = any(${[...DICARI]}::text[])
        and exists (select 1 from unnest(${[...actor.wilayah]}::text[]) w(kode)
          where starts_with(k.wilayah, w.kode)))
    select a.id::text as id1, a.nama as nama1, a.lahir as lahir1, a.wilayah as w1,
      a.kelompok as k1, b.id::text as id2, b.nama as nama2, b.lahir as lahir2, b.wilayah as w2,
      b.kelompok as k2, similarity(a."namaBaku", b."namaBaku")::float8 as mirip
    from hidup a
    cross join lateral (select x.id from "Anggota" x
      where x.lahir = any(array[a.lahir, case when extract(day from a.lahir) <= 12 then make_date(
        extract(year from a.lahir)::int, extract(day from a.lahir)::int,
        extract(month from a.lahir)::int) else a.lahir end]) offset 0) y
    join hidup b on b.id = y.id
    where a.id < b.id and b."nikIndeks" <> a."nikIndeks"
      and left(a.wilayah, 4) = left(b.wilayah, 4)
      and similarity(a."namaBaku", b."namaBaku") >= ${NAMA_MIN}
      and (starts_with(a.wilayah, ${kecamatan}) or starts_with(b.wilayah, ${kecamatan}))
      and not exists (select 1 from "PutusanGanda" p
        where p."pertamaId" = a.id and p."keduaId" = b.id)
    order by mirip desc, a.id, b.id limit ${MAKS_PASANGAN}`;

const skorOf = (b: Baris): number =>
  skorMirip({
    nama: b.mirip,
    lahir: hubunganLahir(dariDate(b.lahir1), dariDate(b.lahir2)),
    tempat: hubunganTempat(b.w1, b.w2),
  });

export type DaftarGanda = { baris: Pasangan[]; jumlah: number; lebih: boolean };

export async function daftarGanda(actor: Actor, s: SaringanGanda): Promise<DaftarGanda | null> {
  if (!bolehGanda(actor)) return null;
  const rows = await db().$queryRaw<Baris[]>(sqlPasangan(actor, s.kecamatan));
  const semua = rows
    .map((b) => ({ b, skor: skorOf(b) }))
    .filter((x) => x.skor >= s.skor)
    .sort((x, y) => y.skor - x.skor);
  const awal = (s.halaman - 1) * PASANGAN_PER_HALAMAN;
  const tampil = semua.slice(awal, awal + PASANGAN_PER_HALAMAN);
  const desa = await namaWilayahBanyak(
    db(),
    tampil.flatMap(({ b }) => [b.w1, b.w2]),
  );
  const nama = (w: string) => desa.get(w)?.nama ?? w;
  return {
    baris: tampil.map(({ b, skor }) => ({
      pertama: {
        id: b.id1,
        nama: b.nama1,
        lahir: dariDate(b.lahir1),
        kelompok: b.k1,
        desa: nama(b.w1),
      },
      kedua: {
        id: b.id2,
        nama: b.nama2,
        lahir: dariDate(b.lahir2),
        kelompok: b.k2,
        desa: nama(b.w2),
      },
      skor,
    })),
    jumlah: semua.length,
    lebih: rows.length === MAKS_PASANGAN,
  };
}

export type PutusanTampil = {
  id: string;
  hasil: HasilPutusan;
  alasan: string;
  oleh: string;
  pada: string;
};

type BarisPutusan = Prisma.PutusanGandaGetPayload<object>;

const tampilPutusan = (actor: Actor, p: BarisPutusan): PutusanTampil => ({
  id: p.id,
  hasil: p.hasil as HasilPutusan,
  alasan: p.alasan,
  oleh: p.petugasId === actor.id ? 'Anda' : p.petugas,
  pada: waktuIndonesia(p.pada, SETELAN_AWAL.zonaWaktu),
});

export type Diputus = PutusanTampil & {
  pertama: { id: string; nama: string };
  kedua: { id: string; nama: string };
};

/** Every word about a pair, the newest on top; a later one overrides an earlier one. */
export async function sudahDiputus(actor: Actor, halaman: number): Promise<Diputus[]> {
  if (!bolehGanda(actor)) return [];
  const rows = await db().putusanGanda.findMany({
    where: lingkupKantor(actor),
    orderBy: [{ pada: 'desc' }, { id: 'desc' }],
    skip: (halaman - 1) * PASANGAN_PER_HALAMAN,
    take: PASANGAN_PER_HALAMAN + 1,
  });
  const orang = await db().anggota.findMany({
    where: {
      id: { in: rows.flatMap((r) => [r.pertamaId, r.keduaId]) },
      kelompok: lingkupKelompok(actor),
    },
    select: { id: true, nama: true },
  });
  const nama = new Map(orang.map((o) => [o.id, o.nama]));
  return rows.map((r) => ({
    ...tampilPutusan(actor, r),
    pertama: { id: r.pertamaId, nama: nama.get(r.pertamaId) ?? 'Di luar wilayah Anda' },
    kedua: { id: r.keduaId, nama: nama.get(r.keduaId) ?? 'Di luar wilayah Anda' },
  }));
}

const PILIH = {
  id: true,
  nama: true,
  jabatan: true,
  nikAkhir: true,
  kkAkhir: true,
  jenisKelamin: true,
  lahir: true,
  wilayah: true,
  alamat: true,
  hp: true,
  pendidikan: true,
  pekerjaan: true,
  dari: true,
  sampai: true,
  kelompok: { select: { id: true, nama: true, nomor: true, status: true, wilayah: true } },
} as const satisfies Prisma.AnggotaSelect;

export type OrangBanding = Prisma.AnggotaGetPayload<{ select: typeof PILIH }>;

/** Both memberships in the actor's area, the smaller id first; null = not both are for them. */
export async function muatPasangan(
  tx: Tx,
  actor: Actor,
  a: string,
  b: string,
): Promise<[OrangBanding, OrangBanding] | null> {
  if (a === b || ![a, b].every((id) => z.uuid().safeParse(id).success)) return null;
  const orang = await tx.anggota.findMany({
    where: { id: { in: [a, b] }, kelompok: lingkupKelompok(actor) },
    orderBy: { id: 'asc' },
    select: PILIH,
  });
  const [pertama, kedua] = orang;
  if (!pertama || !kedua) return null;
  // one regency judges its own people
  return pertama.kelompok.wilayah.slice(0, 4) === kedua.kelompok.wilayah.slice(0, 4)
    ? [pertama, kedua]
    : null;
}

export type HalamanBanding = {
  orang: (OrangBanding & { desa: string; tanggalLahir: string; sejak: string })[];
  putusan: PutusanTampil[];
};

export async function findPasangan(
  actor: Actor,
  a: string,
  b: string,
): Promise<HalamanBanding | null> {
  if (!bolehGanda(actor)) return null;
  const dua = await muatPasangan(db(), actor, a, b);
  if (!dua) return null;
  const [desa, putusan] = await Promise.all([
    namaWilayahBanyak(
      db(),
      dua.map((o) => o.wilayah),
    ),
    db().putusanGanda.findMany({
      where: { pertamaId: dua[0].id, keduaId: dua[1].id },
      orderBy: [{ pada: 'desc' }, { id: 'desc' }],
    }),
  ]);
  return {
    orang: dua.map((o) => ({
      ...o,
      desa: desa.get(o.wilayah)?.lengkap ?? o.wilayah,
      tanggalLahir: dariDate(o.lahir),
      sejak: dariDate(o.dari),
    })),
    putusan: putusan.map((p) => tampilPutusan(actor, p)),
  };
}

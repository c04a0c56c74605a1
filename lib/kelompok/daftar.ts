import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { kelompok } from '@/lib/core/lifecycle/kelompok';
import { bersih } from '@/lib/core/nama';
import { ruleOf } from '@/lib/core/policy';
import { type KategoriUsaha, SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { kunci, LABEL_KATEGORI } from '@/lib/kelompok/labels';
import type { StatusKelompok } from '@/lib/kelompok/rules';
import { keDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupKelompok } from '@/lib/server/scope';
import { indeksButa } from '@/lib/server/secret';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma } from '@/prisma/generated/client';

export const PER_HALAMAN = 50;
const BATAS_HITUNG = 1000;

export type SaringanKelompok = {
  cari: string;
  status: StatusKelompok | '';
  /** six digits = kecamatan, ten = village */
  wilayah: string;
  kategori: KategoriUsaha | '';
  /** groups living at any time in this year (F4, T37); null = all */
  hidup: number | null;
  urut: keyof typeof URUT;
  halaman: number;
};

export const URUT = {
  baru: 'Terbaru dulu',
  nama: 'Nama',
  nomor: 'Nomor',
} as const;

const ORDER: Record<keyof typeof URUT, Prisma.KelompokOrderByWithRelationInput[]> = {
  baru: [{ dibuat: 'desc' }, { id: 'asc' }],
  nama: [{ nama: 'asc' }, { id: 'asc' }],
  nomor: [{ nomor: 'asc' }],
};

type Params = Record<string, string | string[] | undefined>;

/** The URL is typed by people: what it does not know counts as not given. */
export function bacaSaringan(params: Params): SaringanKelompok {
  const satu = (k: string) => [params[k] ?? ''].flat()[0] ?? '';
  const salahSatu = <T extends string>(k: string, nilai: readonly T[]): T | '' =>
    nilai.find((n) => n === satu(k)) ?? '';
  const halaman = Number(satu('halaman'));
  return {
    cari: bersih(satu('cari')).slice(0, 80),
    status: salahSatu('status', Object.keys(kelompok.states) as StatusKelompok[]),
    wilayah: /^(\d{6}|\d{10})$/.test(satu('wilayah')) ? satu('wilayah') : '',
    kategori: salahSatu('kategori', kunci(LABEL_KATEGORI)),
    hidup: /^(19|20)\d\d$/.test(satu('hidup')) ? Number(satu('hidup')) : null,
    urut: salahSatu('urut', kunci(URUT)) || 'baru',
    halaman: Number.isInteger(halaman) && halaman > 0 ? Math.min(halaman, 10_000) : 1,
  };
}

/** Sixteen digits are a NIK: searched by its keyed hash, by who may read a NIK at all. */
async function pencarian(
  actor: Actor,
  cari: string,
): Promise<Prisma.KelompokWhereInput | undefined> {
  if (cari === '') return undefined;
  const angka = cari.replace(/[\s.-]/g, '');
  if (/^\d{16}$/.test(angka)) {
    if (!ruleOf('kelompok.bukaNik').roles.includes(actor.peran)) return { id: { in: [] } };
    return { anggota: { some: { sampai: null, nikIndeks: indeksButa('nik', angka) } } };
  }
  const mirip = await db().$queryRaw<{ id: string }[]>`
    select id from "Kelompok" where word_similarity(${cari}, nama) >= 0.5
    order by word_similarity(${cari}, nama) desc limit 1000`;
  return {
    OR: [
      { nama: { contains: cari, mode: 'insensitive' } },
      { nomor: { contains: cari } },
      { id: { in: mirip.map((m) => m.id) } },
    ],
  };
}

/** Living at any time in the year: stood up before its end and did not end before its begin. */
const hidupPada = (tahun: number): Prisma.KelompokWhereInput => ({
  berdiri: { lte: keDate(`${tahun}-12-31`) },
  OR: [{ berakhir: null }, { berakhir: { gte: keDate(`${tahun}-01-01`) } }],
});

export type BarisDaftar = {
  id: string;
  nomor: string;
  nama: string;
  desa: string;
  usaha: string;
  kategori: KategoriUsaha;
  status: StatusKelompok;
  anggota: number;
};

export type DaftarKelompok = {
  butir: BarisDaftar[];
  jumlah: number;
  /** counting stopped at `jumlah` */
  lebih: boolean;
  halaman: number;
  adaBerikut: boolean;
};

export async function daftarKelompok(actor: Actor, s: SaringanKelompok): Promise<DaftarKelompok> {
  const where: Prisma.KelompokWhereInput = {
    AND: [
      lingkupKelompok(actor),
      (await pencarian(actor, s.cari)) ?? {},
      s.status ? { status: s.status } : {},
      s.wilayah ? { wilayah: { startsWith: s.wilayah } } : {},
      s.kategori ? { kategori: s.kategori } : {},
      s.hidup ? hidupPada(s.hidup) : {},
    ],
  };
  const [ids, rows] = await Promise.all([
    db().kelompok.findMany({ where, select: { id: true }, take: BATAS_HITUNG + 1 }),
    db().kelompok.findMany({
      where,
      orderBy: ORDER[s.urut],
      skip: (s.halaman - 1) * PER_HALAMAN,
      take: PER_HALAMAN + 1,
      select: {
        id: true,
        nomor: true,
        nama: true,
        wilayah: true,
        kategori: true,
        status: true,
        usaha: { select: { nama: true } },
        _count: { select: { anggota: { where: { sampai: null } } } },
      },
    }),
  ]);
  const tampil = rows.slice(0, PER_HALAMAN);
  const nama = await namaWilayahBanyak(
    db(),
    tampil.map((r) => r.wilayah),
  );
  return {
    butir: tampil.map(({ wilayah, usaha, _count, ...r }) => ({
      ...r,
      desa: nama.get(wilayah)?.lengkap ?? wilayah,
      usaha: usaha.nama,
      anggota: _count.anggota,
    })),
    jumlah: Math.min(ids.length, BATAS_HITUNG),
    lebih: ids.length > BATAS_HITUNG,
    halaman: s.halaman,
    adaBerikut: rows.length > PER_HALAMAN,
  };
}

/** The years in which groups of this territory lived, the newest first: choices of the filter. */
export async function tahunHidup(actor: Actor): Promise<number[]> {
  const { sekarang } = await jam();
  const kini = Number(hariIni(sekarang, SETELAN_AWAL.zonaWaktu).slice(0, 4));
  const { _min } = await db().kelompok.aggregate({
    where: lingkupKelompok(actor),
    _min: { berdiri: true },
  });
  const awal = _min.berdiri?.getUTCFullYear() ?? kini;
  return Array.from({ length: Math.max(kini - awal + 1, 1) }, (_, i) => kini - i);
}

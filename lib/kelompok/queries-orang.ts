import 'server-only';
import { type Actor, PERAN, type Peran } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { dariDate } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { lingkupKelompok } from '@/lib/server/scope';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Jabatan, Prisma } from '@/prisma/generated/client';

/** Where an entry came from: the office that wrote it, and when (UU 27/2022 Ps 5). */
export type AsalData = { id: string; apa: string; oleh: string; pada: string };

export type Keanggotaan = {
  id: string;
  kelompokId: string;
  kelompok: string;
  nomor: string;
  jabatan: Jabatan;
  nama: string;
  nikAkhir: string;
  kkAkhir: string;
  jenisKelamin: string;
  lahir: string;
  desa: string;
  alamat: string | null;
  hp: string | null;
  pendidikan: string;
  pekerjaan: string;
  pekerjaanSesudah: string | null;
  keterampilan: string[];
  bisa: string;
  keluargaAsn: boolean;
  desil: number | null;
  dari: string;
  sampai: string | null;
  alasan: string | null;
  asal: AsalData[];
};

const APA: Readonly<Record<string, string>> = {
  'kelompok.tambahAnggota': 'Data ditulis',
  'kelompok.ubahAnggota': 'Data diubah',
  'kelompok.catatPekerjaan': 'Pekerjaan sekarang dicatat',
  'kelompok.keluarkanAnggota': 'Dikeluarkan dari kelompok',
  'kelompok.periksaKontak': 'Nomor HP diperiksa',
};

async function asalOf(id: string): Promise<AsalData[]> {
  const rows = await db().peristiwa.findMany({
    where: { aksi: { in: Object.keys(APA) }, isi: { path: ['anggotaId'], equals: id } },
    orderBy: [{ pada: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, aksi: true, peran: true, pada: true },
  });
  return rows.map((r) => ({
    id: r.id,
    apa: APA[r.aksi] ?? r.aksi,
    oleh: PERAN[r.peran as Peran]?.label ?? r.peran,
    pada: waktuIndonesia(r.pada, SETELAN_AWAL.zonaWaktu),
  }));
}

async function baca(where: Prisma.AnggotaWhereInput): Promise<Keanggotaan[]> {
  const rows = await db().anggota.findMany({
    where,
    orderBy: [{ dari: 'desc' }, { id: 'asc' }],
    omit: { nik: true, kk: true, nikIndeks: true, kkIndeks: true },
    include: { kelompok: { select: { nama: true, nomor: true } } },
  });
  const desa = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  return Promise.all(
    rows.map(async (r) => ({
      id: r.id,
      kelompokId: r.kelompokId,
      kelompok: r.kelompok.nama,
      nomor: r.kelompok.nomor,
      jabatan: r.jabatan,
      nama: r.nama,
      nikAkhir: r.nikAkhir,
      kkAkhir: r.kkAkhir,
      jenisKelamin: r.jenisKelamin,
      lahir: dariDate(r.lahir),
      desa: desa.get(r.wilayah)?.lengkap ?? r.wilayah,
      alamat: r.alamat,
      hp: r.hp,
      pendidikan: r.pendidikan,
      pekerjaan: r.pekerjaan,
      pekerjaanSesudah: r.pekerjaanSesudah,
      keterampilan: r.keterampilan,
      bisa: [r.bisaBaca && 'membaca', r.bisaTulis && 'menulis', r.bisaHitung && 'berhitung']
        .filter(Boolean)
        .join(', '),
      keluargaAsn: r.keluargaAsn,
      desil: r.desil,
      dari: dariDate(r.dari),
      sampai: r.sampai && dariDate(r.sampai),
      alasan: r.alasan,
      asal: await asalOf(r.id),
    })),
  );
}

/** Every membership of the signed-in person, also the ended ones: it is their own data. */
export const keanggotaanSaya = (actor: Actor): Promise<Keanggotaan[]> =>
  baca({ penggunaId: actor.id });

/** One membership for the office that prints it; the caller has checked the right and the reason. */
export const keanggotaanDi = (actor: Actor, anggotaId: string): Promise<Keanggotaan[]> =>
  baca({ id: anggotaId, kelompok: lingkupKelompok(actor) });

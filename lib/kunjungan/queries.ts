import 'server-only';
import { z } from 'zod';
import { bacaLinimasa } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { available, can } from '@/lib/core/can';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { kesepakatanOf } from '@/lib/kunjungan/kesepakatan';
import type { Kondisi, KunciTanya } from '@/lib/kunjungan/labels';
import { DIKUNJUNGI, terlambat } from '@/lib/kunjungan/rules';
import { type KelompokSepi, kelompokSepi } from '@/lib/kunjungan/sepi';
import { findBaris, subjekKunjungan } from '@/lib/kunjungan/subject';
import { dariDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupKelompok } from '@/lib/server/scope';
import { suratOf } from '@/lib/surat/queries';
import { namaWilayah } from '@/lib/wilayah/queries';

export type KunjunganTampil = NonNullable<Awaited<ReturnType<typeof findKunjungan>>>;

const angka = (n: bigint | null) => (n === null ? null : Number(n));

/** One visit in the actor's scope with all that its pages show; null = it does not exist for them. */
export async function findKunjungan(actor: Actor, id: string) {
  const row = await findBaris(db(), actor, id);
  if (!row) return null;
  const subject = await subjekKunjungan(db(), row);
  if (can(actor, 'kunjungan.lihat', subject)) return null;
  const { sekarang } = await jam();
  const hari = hariIni(sekarang, SETELAN_AWAL.zonaWaktu);
  const [desa, surat, jejak, kesepakatan, foto, pendamping] = await Promise.all([
    namaWilayah(db(), row.wilayah),
    suratOf(db(), id),
    bacaLinimasa(actor, row.kelompokId, id),
    kesepakatanOf(row.kelompokId),
    fotoOf([...row.foto]),
    row.pendampingId
      ? db().pengguna.findUnique({ where: { id: row.pendampingId }, select: { nama: true } })
      : null,
  ]);
  const sampai = dariDate(row.jendelaSampai);
  return {
    id,
    jenis: row.jenis,
    status: row.status,
    kelompok: { ...row.kelompok, usaha: row.kelompok.usaha.nama },
    desa: desa.lengkap,
    dari: dariDate(row.jendelaDari),
    sampai,
    terlambat: terlambat({ status: row.status, sampai }, hari),
    dikunjungi: DIKUNJUNGI.some((s) => s === row.kelompok.status),
    tanggal: row.tanggal && dariDate(row.tanggal),
    pendamping: pendamping?.nama ?? null,
    // written by our own command from the same lists
    kondisi: row.kondisi as Kondisi | null,
    jawaban: (row.jawaban ?? {}) as Partial<Record<KunciTanya, number>>,
    anggotaAktif: row.anggotaAktif,
    penjualan: angka(row.penjualan),
    pengeluaran: angka(row.pengeluaran),
    kas: angka(row.kas),
    sesuai: row.sesuai,
    penyimpangan: row.penyimpangan,
    masalah: row.masalah,
    saran: row.saran,
    foto,
    surat,
    jejak,
    kesepakatan,
    hariIni: hari,
    aksi: available(actor, subject),
  };
}

async function fotoOf(ids: string[]) {
  const rows = await db().berkas.findMany({
    where: { id: { in: ids } },
    select: { id: true, namaAsli: true, ukuran: true },
  });
  return ids.flatMap((id) => {
    const b = rows.find((r) => r.id === id);
    return b ? [{ id, nama: b.namaAsli, ukuran: b.ukuran }] : [];
  });
}

/** The alarm of one group whose page the caller may see (T31). */
export const sepiOf = async (kelompokId: string): Promise<KelompokSepi | null> =>
  (await kelompokSepi({ id: kelompokId }))[0] ?? null;

/** The group of a visit that nobody planned, for whoever may report one; null = not for them. */
export async function findUntukTambahan(actor: Actor, kelompokId: string) {
  if (!z.uuid().safeParse(kelompokId).success) return null;
  const k = await db().kelompok.findFirst({
    where: { AND: [{ id: kelompokId, status: { in: [...DIKUNJUNGI] } }, lingkupKelompok(actor)] },
    select: {
      id: true,
      nama: true,
      wilayah: true,
      kunjungan: {
        where: { status: 'DIJADWALKAN' },
        orderBy: { jendelaSampai: 'asc' },
        take: 1,
        select: { id: true, jendelaDari: true, jendelaSampai: true },
      },
    },
  });
  if (!k) return null;
  const subject = {
    noun: 'kunjungan',
    status: null,
    wilayah: k.wilayah,
    kelompokId: k.id,
  };
  if (can(actor, 'kunjungan.lapor', subject)) return null;
  const jadwal = k.kunjungan[0];
  const { sekarang } = await jam();
  return {
    id: k.id,
    nama: k.nama,
    desa: (await namaWilayah(db(), k.wilayah)).lengkap,
    kesepakatan: await kesepakatanOf(k.id),
    hariIni: hariIni(sekarang, SETELAN_AWAL.zonaWaktu),
    jadwal: jadwal && {
      id: jadwal.id,
      dari: dariDate(jadwal.jendelaDari),
      sampai: dariDate(jadwal.jendelaSampai),
    },
  };
}

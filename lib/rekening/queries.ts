import 'server-only';
import { z } from 'zod';
import { bacaLinimasa } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { available, can } from '@/lib/core/can';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni, waktuIndonesia } from '@/lib/core/tanggal';
import { findRow } from '@/lib/rekening/load';
import { nomorTerbuka } from '@/lib/rekening/rahasia';
import { BOLEH_REKENING, namaPemilikSesuai } from '@/lib/rekening/rules';
import { subjectOf } from '@/lib/rekening/subject';
import { jam } from '@/lib/server/clock';
import { db, type Tx } from '@/lib/server/db';
import { lingkupKelompok } from '@/lib/server/scope';
import { namaWilayah } from '@/lib/wilayah/queries';

/** The account in force of a group, for those who pay; never its number. */
export const rekeningAktif = (tx: Tx, kelompokId: string) =>
  tx.rekening.findFirst({
    where: { kelompokId, status: 'AKTIF' },
    select: {
      id: true,
      bank: true,
      cabang: true,
      nomorAkhir: true,
      atasNama: true,
      spesimenUsang: true,
    },
  });

/** While a replacement is being examined nothing is paid (lifecycle.md 2, rekening). */
export const rekeningSedangDiganti = async (tx: Tx, kelompokId: string): Promise<boolean> =>
  (await tx.rekening.count({
    where: { kelompokId, status: 'DIAJUKAN', menggantiId: { not: null } },
  })) > 0;

export type RekeningTampil = NonNullable<Awaited<ReturnType<typeof findRekening>>>;

/** One account in the actor's scope with all that its page shows; null = it does not exist for them. */
export async function findRekening(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const { sekarang } = await jam();
  const row = await findRow(db(), actor, id);
  if (!row) return null;
  const subject = await subjectOf(db(), row, sekarang);
  if (can(actor, 'rekening.lihat', subject)) return null;
  const [desa, jejak, nomor, aktif] = await Promise.all([
    namaWilayah(db(), row.wilayah),
    bacaLinimasa(actor, row.kelompokId, id),
    nomorTerbuka(actor, id),
    rekeningAktif(db(), row.kelompokId),
  ]);
  const { nomorIndeks: _i, versi: _v, ...isi } = row;
  const zona = SETELAN_AWAL.zonaWaktu;
  return {
    ...isi,
    desa: desa.lengkap,
    jejak,
    /** only for whoever opened it just now; so is the photo, which shows the same number */
    nomor,
    foto: nomor ? await fotoBuku(id) : null,
    lama: row.menggantiId && aktif && aktif.id !== id ? aktif : null,
    dikirim: waktuIndonesia(row.dibuat, zona),
    ditelepon: row.ditelepon && waktuIndonesia(row.ditelepon, zona),
    hariIni: hariIni(sekarang, zona),
    namaSesuai: namaPemilikSesuai(row.atasNama, row.kelompok.nama),
    aksi: available(actor, subject),
    boleh: {
      telepon: can(actor, 'rekening.catatTelepon', subject) === null,
      spesimen: can(actor, 'rekening.perbaruiSpesimen', subject) === null,
      bukaNomor: can(actor, 'rekening.bukaNomor', subject) === null,
    },
  };
}

const fotoBuku = async (id: string) =>
  (
    await db().berkas.findFirst({
      where: { subjek: 'rekening', subjekId: id },
      select: { id: true },
    })
  )?.id ?? null;

/** What the leader's form begins with: signatories, and whether an account is being replaced. */
export async function calonRekening(actor: Actor) {
  if (actor.peran !== 'KETUA' || !actor.kelompokId) return null;
  const k = await db().kelompok.findFirst({
    where: { AND: [{ id: actor.kelompokId }, lingkupKelompok(actor)] },
    select: {
      id: true,
      nama: true,
      status: true,
      anggota: {
        where: { sampai: null, jabatan: { in: ['KETUA', 'BENDAHARA'] } },
        orderBy: { urut: 'asc' },
        select: { nama: true },
      },
      rekening: {
        where: { status: { in: ['DIAJUKAN', 'AKTIF'] } },
        select: { id: true, status: true, bank: true, nomorAkhir: true },
      },
    },
  });
  return (
    k && {
      id: k.id,
      nama: k.nama,
      disahkan: BOLEH_REKENING.includes(k.status),
      spesimen: k.anggota.map((a) => a.nama),
      aktif: k.rekening.find((r) => r.status === 'AKTIF') ?? null,
      diperiksa: k.rekening.find((r) => r.status === 'DIAJUKAN') ?? null,
    }
  );
}

/** Is the full number open for this person now? Its passbook photo is seen like the number itself. */
export const nomorSedangTerbuka = async (actor: Actor, id: string): Promise<boolean> =>
  (await nomorTerbuka(actor, id)) !== null;

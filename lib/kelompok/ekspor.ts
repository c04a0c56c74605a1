import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { LABEL_JABATAN, LABEL_PENDIDIKAN } from '@/lib/kelompok/labels';
import { bacaKelompok, type IsiKelompok } from '@/lib/kelompok/subjek';
import { dariDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { bukaSandi } from '@/lib/server/secret';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma } from '@/prisma/generated/client';

const LIMA_MENIT = 5 * 60_000;

async function bolehEkspor(
  actor: Actor,
  id: string,
): Promise<{ isi: IsiKelompok; sekarang: Date } | null> {
  const { sekarang } = await jam();
  const isi = await bacaKelompok({ tx: db(), actor, sekarang }, id);
  return isi && can(actor, 'data.ekspor', isi.subject) === null ? { isi, sekarang } : null;
}

async function tercatat(
  actor: Actor,
  id: string,
  sekarang: Date,
  isi: Prisma.JsonNullableFilter<'Peristiwa'>,
): Promise<boolean> {
  const n = await db().peristiwa.count({
    where: {
      subjekId: id,
      aksi: 'data.ekspor',
      aktorId: actor.id,
      peran: actor.peran,
      isi,
      pada: { gt: new Date(sekarang.getTime() - LIMA_MENIT), lte: sekarang },
    },
  });
  return n > 0;
}

export type HalamanEkspor = {
  kelompok: { id: string; nama: string };
  jumlah: number;
  nikPenuh: boolean;
  /** written down less than five minutes ago */
  terbuka: boolean;
};

export async function findEkspor(actor: Actor, id: string): Promise<HalamanEkspor | null> {
  const ada = await bolehEkspor(actor, id);
  if (!ada) return null;
  const { row, subject } = ada.isi;
  return {
    kelompok: { id, nama: row.nama },
    jumlah: row.anggota.length,
    nikPenuh: can(actor, 'kelompok.bukaNik', subject) === null,
    terbuka: await tercatat(actor, id, ada.sekarang, { path: ['apa'], equals: 'anggota' }),
  };
}

/** The sheet of one member's data, for whoever wrote down why less than five minutes ago (T47). */
export async function dataAnggotaTerbuka(
  actor: Actor,
  id: string,
  anggotaId: string,
): Promise<{ nama: string } | null> {
  const ada = await bolehEkspor(actor, id);
  const a = ada?.isi.row.anggota.find((x) => x.id === anggotaId);
  if (!ada || !a) return null;
  const buka = await tercatat(actor, id, ada.sekarang, { path: ['anggotaId'], equals: anggotaId });
  return buka ? { nama: a.nama } : null;
}

export const KEPALA_EKSPOR = [
  'No.',
  'Nama',
  'Jabatan',
  'NIK',
  'Nomor KK',
  'L/P',
  'Tanggal lahir',
  'Desa',
  'Pekerjaan',
  'Pendidikan',
  'Desil',
] as const;

/** Rows of the file; full numbers only to who may open each of them anyway (lifecycle.md 1). */
export async function eksporTerbuka(actor: Actor, id: string): Promise<(string | null)[][] | null> {
  const ada = await bolehEkspor(actor, id);
  if (!ada || !(await tercatat(actor, id, ada.sekarang, { path: ['apa'], equals: 'anggota' })))
    return null;
  const { row, subject } = ada.isi;
  const penuh = can(actor, 'kelompok.bukaNik', subject) === null;
  const sandi = penuh
    ? await db().anggota.findMany({
        where: { kelompokId: id, sampai: null },
        select: { id: true, nik: true, kk: true },
      })
    : [];
  const nomor = new Map(
    sandi.map((s) => [
      s.id,
      [bukaSandi(s.nik, `Anggota.nik:${s.id}`), bukaSandi(s.kk, `Anggota.kk:${s.id}`)] as const,
    ]),
  );
  const desa = await namaWilayahBanyak(
    db(),
    row.anggota.map((a) => a.wilayah),
  );
  return row.anggota.map((a) => [
    String(a.urut),
    a.nama,
    LABEL_JABATAN[a.jabatan],
    nomor.get(a.id)?.[0] ?? `berakhir ${a.nikAkhir}`,
    nomor.get(a.id)?.[1] ?? `berakhir ${a.kkAkhir}`,
    a.jenisKelamin,
    dariDate(a.lahir),
    desa.get(a.wilayah)?.nama ?? a.wilayah,
    a.pekerjaan,
    LABEL_PENDIDIKAN[a.pendidikan as keyof typeof LABEL_PENDIDIKAN] ?? a.pendidikan,
    a.desil === null ? null : String(a.desil),
  ]);
}

import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import type { Action } from '@/lib/core/policy';
import { bacaKode } from '@/lib/kelompok/kode';
import { bacaKelompok, type IsiKelompok } from '@/lib/kelompok/subjek';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { env } from '@/lib/server/env';
import { bukaSandi } from '@/lib/server/secret';
import type { Jabatan } from '@/prisma/generated/enums';

const LIMA_MENIT = 5 * 60_000;

async function bila(
  actor: Actor,
  id: string,
  aksi: Action,
): Promise<{ isi: IsiKelompok; sekarang: Date } | null> {
  const { sekarang } = await jam();
  const isi = await bacaKelompok({ tx: db(), actor, sekarang }, id);
  return isi && can(actor, aksi, isi.subject) === null ? { isi, sekarang } : null;
}

/**
 * The full numbers of one member, for the person who opened them with a reason less than five
 * minutes ago, in a role that may still read them (lifecycle.md 1, T46).
 */
export async function nikTerbuka(
  actor: Actor,
  id: string,
  anggotaId: string,
): Promise<{ nik: string; kk: string; fotoKtp?: string } | null> {
  const ada = await bila(actor, id, 'kelompok.bukaNik');
  if (!ada) return null;
  const dibuka = await db().peristiwa.count({
    where: {
      subjekId: id,
      aksi: 'kelompok.bukaNik',
      aktorId: actor.id,
      peran: actor.peran,
      isi: { path: ['anggotaId'], equals: anggotaId },
      pada: { gt: new Date(ada.sekarang.getTime() - LIMA_MENIT), lte: ada.sekarang },
    },
  });
  if (dibuka === 0) return null;
  const a = await db().anggota.findFirst({
    where: { id: anggotaId, kelompokId: id },
    select: { nik: true, kk: true, fotoKtp: true },
  });
  return (
    a && {
      nik: bukaSandi(a.nik, `Anggota.nik:${anggotaId}`),
      kk: bukaSandi(a.kk, `Anggota.kk:${anggotaId}`),
      ...(a.fotoKtp && { fotoKtp: a.fotoKtp }),
    }
  );
}

export type Slip = {
  anggotaId: string;
  nama: string;
  jabatan: Jabatan;
  kode: string;
  kedaluwarsa: Date;
  berlaku: boolean;
};

export type SlipKelompok = {
  id: string;
  nama: string;
  /** where the code is typed, as people type it: host and path */
  alamat: string;
  slip: Slip[];
  punyaAkun: number;
  /** members without account and without a code that works */
  tanpaKode: number;
};

/** Activation slips, for DESA and PENDAMPING only; never part of a list. */
export async function findSlipKode(actor: Actor, id: string): Promise<SlipKelompok | null> {
  const ada = await bila(actor, id, 'kelompok.kodeAktivasi');
  if (!ada) return null;
  const { row } = ada.isi;
  const belum = row.anggota.filter((a) => a.penggunaId === null);
  const kode = await db().kodeAktivasi.findMany({
    where: { anggotaId: { in: belum.map((a) => a.id) }, dipakai: null },
    orderBy: { dibuat: 'desc' },
  });
  const slip = belum.flatMap((a): Slip[] => {
    const k = kode.find((x) => x.anggotaId === a.id);
    if (!k) return [];
    return [
      {
        anggotaId: a.id,
        nama: a.nama,
        jabatan: a.jabatan,
        kode: bacaKode(k),
        kedaluwarsa: k.kedaluwarsa,
        berlaku: k.kedaluwarsa > ada.sekarang,
      },
    ];
  });
  return {
    id,
    nama: row.nama,
    alamat: `${new URL(env().NEXTAUTH_URL).host}/aktivasi`,
    slip,
    punyaAkun: row.anggota.length - belum.length,
    tanpaKode: belum.length - slip.filter((s) => s.berlaku).length,
  };
}

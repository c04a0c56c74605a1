import 'server-only';
import { kodeBaku, sebutPerangkat, tokenPanjang } from '@/lib/akun/rules';
import type { Actor, Peran } from '@/lib/core/actor';
import { bacaJam } from '@/lib/server/clock';
import { db, type Tx } from '@/lib/server/db';
import { indeksButa } from '@/lib/server/secret';

/** What a code opens: an account that exists, or a member who has none yet. */
export type KodeTerbuka = {
  id: string;
  berlaku: boolean;
  untuk: 'kantor' | 'kelompok';
  penggunaId: string;
  sudahAda: boolean;
  nama: string;
  namaPengguna: string | null;
  peran: Peran[];
  anggota: { id: string; kelompokId: string; peran: 'KETUA' | 'ANGGOTA'; hp: string | null } | null;
};

const KODE = {
  id: true,
  kedaluwarsa: true,
  dipakai: true,
  pengguna: {
    select: {
      id: true,
      nama: true,
      namaPengguna: true,
      nonaktif: true,
      peran: { select: { peran: true } },
    },
  },
  anggota: {
    select: {
      id: true,
      nama: true,
      hp: true,
      jabatan: true,
      kelompokId: true,
      nikIndeks: true,
      penggunaId: true,
      sampai: true,
    },
  },
} as const;

/** A code by its keyed hash; `kunci` holds the row until the end of the transaction. */
export async function findKode(
  tx: Tx,
  kode: string,
  sekarang: Date,
  kunci = false,
): Promise<KodeTerbuka | null> {
  const sidik = indeksButa('kode', kodeBaku(kode));
  if (kunci) await tx.$queryRaw`select id from "KodeAktivasi" where sidik = ${sidik} for update`;
  const k = await tx.kodeAktivasi.findUnique({ where: { sidik }, select: KODE });
  if (!k) return null;
  const hidup = k.dipakai === null && k.kedaluwarsa > sekarang;
  if (k.anggota) return kodeAnggota(tx, k.id, k.anggota, hidup);
  if (!k.pengguna) return null;
  const { peran, nonaktif, ...p } = k.pengguna;
  return {
    id: k.id,
    berlaku: hidup && nonaktif === null,
    untuk: 'kantor',
    penggunaId: p.id,
    sudahAda: true,
    nama: p.nama,
    namaPengguna: p.namaPengguna,
    peran: peran.map((r) => r.peran),
    anggota: null,
  };
}

type Anggota = {
  id: string;
  nama: string;
  hp: string | null;
  jabatan: string;
  kelompokId: string;
  nikIndeks: string;
  penggunaId: string | null;
  sampai: Date | null;
};

/** One account per person (lifecycle.md 1): who was in another group before keeps that account. */
async function kodeAnggota(tx: Tx, id: string, a: Anggota, hidup: boolean): Promise<KodeTerbuka> {
  const lain = await tx.anggota.findFirst({
    where: { nikIndeks: a.nikIndeks, penggunaId: { not: null } },
    orderBy: [{ dari: 'desc' }, { id: 'asc' }],
    select: { penggunaId: true },
  });
  const akun = a.penggunaId ?? lain?.penggunaId ?? null;
  const orang =
    akun === null
      ? null
      : await tx.pengguna.findUnique({
          where: { id: akun },
          select: { namaPengguna: true, nonaktif: true, peran: { select: { peran: true } } },
        });
  const peran = a.jabatan === 'KETUA' ? 'KETUA' : 'ANGGOTA';
  return {
    id,
    berlaku: hidup && a.sampai === null && !orang?.nonaktif,
    untuk: 'kelompok',
    // the code is used once, so its id may name the account it makes; a replay finds it again
    penggunaId: akun ?? id,
    sudahAda: orang !== null,
    nama: a.nama,
    namaPengguna: orang?.namaPengguna ?? null,
    peran: [peran, ...(orang?.peran.map((r) => r.peran) ?? [])],
    anggota: { id: a.id, kelompokId: a.kelompokId, peran, hp: a.hp },
  };
}

/**
 * Whose account a link in the address opens. Only for long tokens: a six-digit code could be guessed
 * here without being counted.
 */
export async function findTautan(
  kode: string,
): Promise<{ nama: string; namaPengguna: string | null } | null> {
  if (!tokenPanjang(kode)) return null;
  const { sekarang } = await bacaJam();
  const k = await findKode(db(), kode, sekarang);
  return k?.berlaku ? { nama: k.nama, namaPengguna: k.namaPengguna } : null;
}

/** The name an account signs in with. */
export async function findNamaMasuk(id: string): Promise<string | null> {
  const p = await db().pengguna.findUnique({ where: { id }, select: { namaPengguna: true } });
  return p?.namaPengguna ?? null;
}

export type Perangkat = { id: string; perangkat: string; terakhir: Date; dibuat: Date };

export type Akun = {
  nama: string;
  namaPengguna: string | null;
  hp: string | null;
  peran: Peran[];
  perangkat: Perangkat[];
};

const HARI = 24 * 3600 * 1000;

/** One's own account: data and the devices that are signed in. */
export async function getAkun(actor: Actor): Promise<Akun> {
  const p = await db().pengguna.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      nama: true,
      namaPengguna: true,
      hp: true,
      peran: { select: { peran: true } },
      sesi: {
        where: { berakhir: null, dibuat: { gt: new Date(Date.now() - 30 * HARI) } },
        orderBy: { terakhir: 'desc' },
        take: 50,
        select: { id: true, perangkat: true, terakhir: true, dibuat: true },
      },
    },
  });
  return {
    nama: p.nama,
    namaPengguna: p.namaPengguna,
    hp: p.hp,
    peran: p.peran.map((r) => r.peran),
    perangkat: p.sesi.map((s) => ({ ...s, perangkat: sebutPerangkat(s.perangkat) })),
  };
}

import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import {
  calonDicatat,
  kunjunganDilaporkan,
  kunjunganTertunda,
  laporanDikembalikan,
  sosialisasiDiadakan,
  type Untuk,
  wilayahLihat,
  yangLulus,
} from '@/lib/pendamping/fakta';
import { bulanTanpaKunjungan, type Periode, rentangOf } from '@/lib/pendamping/rules';
import { pilihanPendamping } from '@/lib/pengguna/queries';
import { bebanPendamping } from '@/lib/pengguna/queries/tugas';
import { dariDate, keDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';

export type Kinerja = {
  id: string;
  nama: string;
  /** kecamatan of today in the reader's area */
  kecamatan: string[];
  kelompok: number;
  /** more groups than one companion can look after (rules 2.3) */
  banyak: boolean;
  lulus: boolean;
  tepat: number;
  telat: number;
  tertunda: number;
  tambahan: number;
  dikembalikan: number;
  dikunjungi: number;
  sosialisasi: number;
  orang: number;
  calon: number;
  bergabung: number;
  bulanKosong: string[];
};

const MAKS = 500;
const angka = (rows: { id: string; n: bigint }[], id: string) =>
  Number(rows.find((r) => r.id === id)?.n ?? 0);

const boleh = (actor: Actor): boolean =>
  can(actor, 'pendamping.lihat', {
    noun: 'pendamping',
    status: null,
    wilayah: actor.wilayah[0] ?? '',
  }) === null;

export const tahunKini = async (): Promise<number> =>
  Number(hariIni((await jam()).sekarang, SETELAN_AWAL.zonaWaktu).slice(0, 4));

/** Nobody sees everything by having no territory (lib/server/scope.ts). */
const diKecamatan = (wilayah: readonly string[]): Prisma.PenugasanWhereInput =>
  wilayah.length === 0
    ? { id: { in: [] } }
    : wilayah.includes('')
      ? {}
      : { OR: wilayah.map((w) => ({ kecamatan: { startsWith: w } })) };

/** Assignments in the area that touch the period. */
const tugasPeriode = (wilayah: readonly string[], u: { dari: string; sampai: string }) =>
  db().penugasan.findMany({
    where: {
      AND: [
        diKecamatan(wilayah),
        { dari: { lte: keDate(u.sampai) } },
        { OR: [{ sampai: null }, { sampai: { gte: keDate(u.dari) } }] },
      ],
    },
    select: { pendampingId: true, dari: true, sampai: true, pengganti: true },
  });

/**
 * The companions an office looks after, the heaviest load first (rules 2.3): whoever belongs to the
 * office or served here in the period. Figures tell where help is needed; nobody is given a place.
 */
export async function daftarKinerja(
  actor: Actor,
  periode: Periode,
): Promise<{ rasio: number; baris: Kinerja[] }> {
  if (!boleh(actor) || actor.peran === 'PENDAMPING') return { rasio: 0, baris: [] };
  const { sekarang } = await jam();
  const [kantor, tugas] = await Promise.all([
    pilihanPendamping(actor, sekarang),
    tugasPeriode(wilayahLihat(actor), rentangOf(periode)),
  ]);
  const ids = [...new Set([...kantor.map((p) => p.id), ...tugas.map((t) => t.pendampingId)])];
  return hitung(actor, ids.slice(0, MAKS), periode);
}

/** One companion: for the offices of the area, and the own page for a companion; else null. */
export async function findKinerja(
  actor: Actor,
  id: string,
  periode: Periode,
): Promise<{ rasio: number; k: Kinerja } | null> {
  if (!z.uuid().safeParse(id).success) return null;
  if (actor.peran === 'PENDAMPING') {
    if (actor.id !== id) return null;
  } else {
    if (!boleh(actor)) return null;
    const { sekarang } = await jam();
    const milik = (await pilihanPendamping(actor, sekarang)).some((p) => p.id === id);
    const pernah = await tugasPeriode(actor.wilayah, { dari: '2000-01-01', sampai: '2099-12-31' });
    if (!milik && !pernah.some((t) => t.pendampingId === id)) return null;
  }
  const { rasio, baris } = await hitung(actor, [id], periode);
  return baris[0] ? { rasio, k: baris[0] } : null;
}

async function hitung(
  actor: Actor,
  ids: string[],
  periode: Periode,
): Promise<{ rasio: number; baris: Kinerja[] }> {
  const hari = hariIni((await jam()).sekarang, SETELAN_AWAL.zonaWaktu);
  const rentang = rentangOf(periode);
  const u: Untuk = { ids, wilayah: wilayahLihat(actor), rentang, hari };
  const [orang, kunjungan, tertunda, kembali, temu, calon, lulus, beban, tugas] = await Promise.all(
    [
      db().pengguna.findMany({ where: { id: { in: ids } }, select: { id: true, nama: true } }),
      kunjunganDilaporkan(u),
      kunjunganTertunda(u),
      laporanDikembalikan(u),
      sosialisasiDiadakan(u),
      calonDicatat(u),
      yangLulus(ids, hari),
      bebanPendamping(actor),
      tugasPeriode(wilayahLihat(actor), rentang),
    ],
  );
  const baris = orang.map((o): Kinerja => {
    const milik = kunjungan.filter((k) => k.id === o.id);
    const wajib = milik.filter((k) => k.jenis !== 'TAMBAHAN');
    const tepat = wajib.filter((k) => k.tanggal <= k.sampai).length;
    const kini = beban.baris.filter((b) => b.pendamping.some((p) => p.id === o.id));
    const kelompok = kini.reduce((n, b) => n + b.perPendamping, 0);
    const bertugas = tugas
      .filter((t) => t.pendampingId === o.id && !t.pengganti)
      .map((t) => ({ dari: dariDate(t.dari), sampai: t.sampai && dariDate(t.sampai) }));
    return {
      ...o,
      kecamatan: kini.map((b) => b.nama),
      kelompok,
      banyak: kelompok > beban.rasio,
      lulus: lulus.has(o.id),
      tepat,
      telat: wajib.length - tepat,
      tertunda: angka(tertunda, o.id),
      tambahan: milik.length - wajib.length,
      dikembalikan: angka(kembali, o.id),
      dikunjungi: new Set(milik.map((k) => k.kelompok)).size,
      sosialisasi: angka(temu, o.id),
      orang: Number(temu.find((r) => r.id === o.id)?.orang ?? 0),
      calon: angka(calon, o.id),
      bergabung: Number(calon.find((r) => r.id === o.id)?.gabung ?? 0),
      bulanKosong: bulanTanpaKunjungan(
        bertugas,
        milik.map((k) => dariDate(k.tanggal)),
        rentang,
        hari,
      ),
    };
  });
  baris.sort((a, b) => b.kelompok - a.kelompok || a.nama.localeCompare(b.nama, 'id'));
  return { rasio: beban.rasio, baris };
}

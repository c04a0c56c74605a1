import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariKe } from '@/lib/pengguna/queries';
import { beban, berlakuHari } from '@/lib/pengguna/rules';
import { dariDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { setelanBerlaku } from '@/lib/tahun/queries';
import { namaWilayahBanyak, pilihanKecamatan } from '@/lib/wilayah/queries';

export type Tugas = {
  id: string;
  kecamatan: string;
  nama: string;
  dari: string;
  sampai: string | null;
  berlaku: 'KINI' | 'NANTI' | 'LALU';
  /** only during somebody's leave */
  pengganti: boolean;
};

/** Assignments of one companion, newest first; the caller has found the person in scope. */
export async function tugasOrang(_actor: Actor, pendampingId: string): Promise<Tugas[]> {
  const hari = hariKe((await jam()).sekarang);
  const rows = await db().penugasan.findMany({
    where: { pendampingId },
    orderBy: [{ dari: 'desc' }, { id: 'asc' }],
    take: 100,
  });
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.kecamatan),
  );
  return rows.map((r) => ({
    id: r.id,
    kecamatan: r.kecamatan,
    nama: nama.get(r.kecamatan)?.lengkap ?? r.kecamatan,
    dari: dariDate(r.dari),
    sampai: r.sampai && dariDate(r.sampai),
    berlaku: berlakuHari(r.dari, r.sampai, hari),
    pengganti: r.pengganti,
  }));
}

export type PendampingKini = {
  id: string;
  nama: string;
  tugasId: string;
  dari: string;
  sampai: string | null;
  pengganti: boolean;
};

export type BebanKecamatan = {
  kecamatan: string;
  nama: string;
  kelompok: number;
  pendamping: PendampingKini[];
  perPendamping: number;
  lewat: boolean;
};

/**
 * Each kecamatan of the actor's area with its companions of today and the groups they share; more
 * than rasioPendamping groups each, or groups without a companion, is flagged (F59, rules 2.3).
 */
export async function bebanPendamping(
  actor: Actor,
): Promise<{ rasio: number; baris: BebanKecamatan[] }> {
  const hari = hariKe((await jam()).sekarang);
  const kecamatan = await pilihanKecamatan(actor);
  const kode = kecamatan.map((k) => k.nilai);
  const [tahun, tugas, kelompok] = await Promise.all([
    setelanBerlaku(db()),
    db().penugasan.findMany({
      where: {
        kecamatan: { in: kode },
        dari: { lte: hari },
        OR: [{ sampai: null }, { sampai: { gte: hari } }],
      },
      orderBy: { dari: 'asc' },
      select: {
        id: true,
        pengganti: true,
        kecamatan: true,
        dari: true,
        sampai: true,
        pendamping: { select: { id: true, nama: true } },
      },
    }),
    kelompokPerKecamatan(kode),
  ]);
  const rasio = tahun?.setelan.rasioPendamping ?? SETELAN_AWAL.rasioPendamping;
  const baris = kecamatan.map(({ nilai, label }) => {
    const pendamping = tugas
      .filter((t) => t.kecamatan === nilai)
      .map((t) => ({
        ...t.pendamping,
        tugasId: t.id,
        pengganti: t.pengganti,
        dari: dariDate(t.dari),
        sampai: t.sampai && dariDate(t.sampai),
      }));
    const jumlah = kelompok.get(nilai) ?? 0;
    const perPendamping = beban(jumlah, berbagi(pendamping));
    const lewat = perPendamping > rasio || (jumlah > 0 && pendamping.length === 0);
    return { kecamatan: nilai, nama: label, kelompok: jumlah, pendamping, perPendamping, lewat };
  });
  return { rasio, baris };
}

// a substitute carries somebody else's share, not a further one
const berbagi = (pendamping: PendampingKini[]): number =>
  new Set(pendamping.filter((p) => !p.pengganti).map((p) => p.id)).size ||
  Math.min(1, pendamping.length);

// groups that are forming count too: they need a companion most
async function kelompokPerKecamatan(kode: string[]): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ kode: string; n: bigint }[]>`
    select left(wilayah, 6) kode, count(*) n from "Kelompok"
    where status not in ('LULUS', 'BUBAR') and left(wilayah, 6) = any(${kode}::text[]) group by 1`;
  return new Map(rows.map((r) => [r.kode, Number(r.n)]));
}

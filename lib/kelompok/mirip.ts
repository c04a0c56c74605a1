import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { namaBaku } from '@/lib/core/nama-baku';
import {
  hubunganLahir,
  hubunganTempat,
  lahirTertukar,
  NAMA_MIN,
  SKOR_LIHAT,
  skorMirip,
} from '@/lib/core/orang-mirip';
import { covers, kodeTingkat } from '@/lib/core/territory';
import { HIDUP, type TemuanKelompok } from '@/lib/kelompok/rules';
import { dariDate } from '@/lib/server/actor';
import type { Tx } from '@/lib/server/db';

/** Members of other NIK who may be the same person: warned about at once, refused once judged SAMA. */

/** Groups whose members count: living, or being formed. */
export const DICARI: readonly string[] = [...HIDUP, 'DRAF'];

export type HasilPutusan = 'BERBEDA' | 'SAMA';

export const kunciPasangan = (a: string, b: string): string => [a, b].sort().join('/');

/** Pair → the last word about it. Decisions are only added; the newest counts. */
export async function putusanTentang(
  tx: Tx,
  anggotaId: readonly string[],
): Promise<Map<string, HasilPutusan>> {
  const ids = [...anggotaId];
  const rows = await tx.putusanGanda.findMany({
    where: { OR: [{ pertamaId: { in: ids } }, { keduaId: { in: ids } }] },
    orderBy: [{ pada: 'asc' }, { id: 'asc' }],
    select: { pertamaId: true, keduaId: true, hasil: true },
  });
  return new Map(rows.map((r) => [kunciPasangan(r.pertamaId, r.keduaId), r.hasil as HasilPutusan]));
}

type Orang = { id: string; nama: string; lahir: Date; wilayah: string; nikIndeks: string };

type Mirip = {
  dari: string;
  id: string;
  nama: string;
  lahir: Date;
  wilayah: string;
  mirip: number;
  kelompokId: string;
  kelompok: string;
  nomor: string;
  diWilayah: string;
};

/** By day of birth (as written, or day and month swapped), then by name: the index on `lahir` leads. */
const cariMirip = (tx: Tx, kabupaten: string, orang: readonly Orang[]): Promise<Mirip[]> => {
  const hari = orang.map((o) => dariDate(o.lahir));
  return tx.$queryRaw<Mirip[]>`
    select o.id as dari, b.id, b.nama, b.lahir, b.wilayah, b."kelompokId",
      similarity(b."namaBaku", o.baku)::float8 as mirip,
      k.nama as kelompok, k.nomor, k.wilayah as "diWilayah"
    from unnest(${orang.map((o) => o.id)}::uuid[], ${orang.map((o) => namaBaku(o.nama))}::text[],
      ${hari}::date[], ${hari.map((h) => lahirTertukar(h) ?? h)}::date[],
      ${orang.map((o) => o.nikIndeks)}::text[]) o(id, baku, lahir, tukar, nik)
    join "Anggota" b on b.lahir = any(array[o.lahir, o.tukar])
    join "Kelompok" k on k.id = b."kelompokId"
    where b.id <> o.id and b."nikIndeks" <> o.nik and b.sampai is null
      and k.status::text = any(${[...DICARI]}::text[]) and starts_with(k.wilayah, ${kabupaten})
      and similarity(b."namaBaku", o.baku) >= ${NAMA_MIN}
    order by mirip desc, b.id limit 200`;
};

const nilai = (o: Orang, m: Mirip): number =>
  skorMirip({
    nama: m.mirip,
    lahir: hubunganLahir(dariDate(o.lahir), dariDate(m.lahir)),
    tempat: hubunganTempat(o.wilayah, m.wilayah),
  });

type Dinyatakan = {
  id: string;
  kelompok: { id: string; nama: string; nomor: string; wilayah: string };
};

/** The other halves of pairs judged SAMA who still stand in a group somewhere. */
async function masihSama(tx: Tx, putusan: Map<string, HasilPutusan>): Promise<Dinyatakan[]> {
  const ids = [...putusan].filter(([, h]) => h === 'SAMA').flatMap(([k]) => k.split('/'));
  if (ids.length === 0) return [];
  return tx.anggota.findMany({
    where: {
      id: { in: ids },
      sampai: null,
      kelompok: { status: { in: [...HIDUP, 'DRAF'] } },
    },
    select: {
      id: true,
      kelompok: { select: { id: true, nama: true, nomor: true, wilayah: true } },
    },
  });
}

/** At most one finding a member: a judged one before a suspicion. */
export async function temuanMirip(
  { tx, actor }: { tx: Tx; actor: Actor },
  kelompok: { id: string; wilayah: string; anggota: readonly Orang[] },
): Promise<TemuanKelompok[]> {
  const { anggota } = kelompok;
  if (anggota.length === 0) return [];
  const [mirip, putusan] = await Promise.all([
    cariMirip(tx, kodeTingkat(kelompok.wilayah, 'kabupaten'), anggota),
    putusanTentang(
      tx,
      anggota.map((a) => a.id),
    ),
  ]);
  const sama = await masihSama(tx, putusan);
  const sebut = (k: { id: string; nama: string; nomor: string; wilayah: string }) =>
    covers(actor, { wilayah: k.wilayah, kelompokId: k.id }) ? `KUBE ${k.nama} (${k.nomor})` : null;
  return anggota.flatMap((a, i): TemuanKelompok[] => {
    const satu = sama.find((s) => putusan.get(kunciPasangan(a.id, s.id)) === 'SAMA');
    if (satu)
      return [
        {
          kode: 'orang-sama',
          pesan: `${a.nama} dinyatakan orang yang sama dengan anggota ${sebut(satu.kelompok) ?? 'kelompok lain'}. Tanyakan ke Dinas.`,
          berat: 'tolak',
          anggota: i,
        },
      ];
    const duga = mirip.find(
      (m) =>
        m.dari === a.id && !putusan.has(kunciPasangan(a.id, m.id)) && nilai(a, m) >= SKOR_LIHAT,
    );
    if (!duga) return [];
    const di = sebut({
      id: duga.kelompokId,
      nama: duga.kelompok,
      nomor: duga.nomor,
      wilayah: duga.diWilayah,
    });
    const siapa = di ? `${duga.nama} di ${di}` : 'seseorang di kelompok lain';
    return [
      {
        kode: 'orang-mirip',
        pesan: `${a.nama} mirip dengan ${siapa}. Cocokkan lagi NIK dengan KTP.`,
        berat: 'peringatan',
        anggota: i,
      },
    ];
  });
}

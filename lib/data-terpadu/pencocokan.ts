import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { namaBaku } from '@/lib/core/nama-baku';
import { parseNik } from '@/lib/core/nik';
import { covers } from '@/lib/core/territory';
import { SKOR_USUL, skorNama, skorNik, tertukar } from '@/lib/data-terpadu/cocok';
import type { HasilCari, OrangDitemukan } from '@/lib/data-terpadu/hasil-cari';
import { bolehLihat, imporBawaan } from '@/lib/data-terpadu/queries';
import { sepertiNik } from '@/lib/data-terpadu/schema';
import { dariDate, keDate } from '@/lib/server/actor';
import { db, type Tx } from '@/lib/server/db';
import { lingkupKelompok } from '@/lib/server/scope';
import { indeksButa } from '@/lib/server/secret';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { ImporTerpadu } from '@/prisma/generated/client';

export type Dicari = { nikIndeks: string; nama: string; lahir: string; wilayah: string };

export type Cocok = {
  sumber: string;
  periode: string;
  /** null = nobody in the file is like enough */
  orang: { nama: string; nikAkhir: string; desil: number | null } | null;
  cara: 'NIK' | 'NAMA' | null;
  skor: number;
};

type Baris = {
  nama: string;
  nikAkhir: string;
  desil: number | null;
  lahir: Date | null;
  wilayah: string;
  mirip: number;
};

/** One member against the newest finished period; null = there is none, so a paper is looked at. */
export async function cocokkan(actor: Actor, tx: Tx, d: Dicari): Promise<Cocok | null> {
  if (!bolehLihat(actor) || !covers(actor, { wilayah: d.wilayah.slice(0, 4) })) return null;
  const impor = await imporBawaan(tx, d.wilayah);
  return impor && cocokkanDi(tx, impor, d);
}

async function cocokkanDi(tx: Tx, impor: ImporTerpadu, d: Dicari): Promise<Cocok> {
  const { sumber, periode } = impor;
  const baku = namaBaku(d.nama);
  const [nik] = await tx.$queryRaw<Baris[]>`
    select nama, "nikAkhir", desil, lahir, wilayah, similarity("namaBaku", ${baku})::float8 as mirip
    from "OrangTerpadu" where "nikIndeks" = ${d.nikIndeks} and "imporId" = ${impor.id}::uuid`;
  if (nik) return { sumber, periode, orang: orang(nik), cara: 'NIK', skor: skorNik(nik.mirip) };
  const tukar = tertukar(d.lahir);
  const hari = [d.lahir, ...(tukar ? [tukar] : [])].map(keDate);
  const calon = await tx.$queryRaw<Baris[]>`
    select nama, "nikAkhir", desil, lahir, wilayah, similarity("namaBaku", ${baku})::float8 as mirip
    from "OrangTerpadu" where lahir = any(${hari}::date[]) and "imporId" = ${impor.id}::uuid
    order by mirip desc limit 20`;
  const nilai = calon
    .map((c) => ({ c, skor: skorOf(c, d) }))
    .reduce<{ c: Baris; skor: number } | null>((a, b) => (a && a.skor >= b.skor ? a : b), null);
  return nilai && nilai.skor >= SKOR_USUL
    ? { sumber, periode, orang: orang(nilai.c), cara: 'NAMA', skor: nilai.skor }
    : { sumber, periode, orang: null, cara: null, skor: 0 };
}

const orang = ({ nama, nikAkhir, desil }: Baris) => ({ nama, nikAkhir, desil });

const skorOf = (c: Baris, d: Dicari): number =>
  skorNama({
    mirip: c.mirip,
    lahir: c.lahir && dariDate(c.lahir) === d.lahir ? 'SAMA' : 'TERTUKAR',
    desaSama: c.wilayah.length === 10 && c.wilayah === d.wilayah,
  });

/** All members of a group at once, by member id: what the verification page proposes (F46). */
export async function cocokkanKelompok(
  actor: Actor,
  kelompokId: string,
): Promise<{ sumber: string; periode: string; anggota: Map<string, Cocok> } | null> {
  if (!bolehLihat(actor)) return null;
  const anggota = await db().anggota.findMany({
    where: { sampai: null, kelompok: { AND: [{ id: kelompokId }, lingkupKelompok(actor)] } },
    select: { id: true, nikIndeks: true, nama: true, lahir: true, wilayah: true },
  });
  const impor = anggota[0] && (await imporBawaan(db(), anggota[0].wilayah));
  if (!impor) return null;
  const hasil = new Map<string, Cocok>();
  for (const a of anggota)
    hasil.set(a.id, await cocokkanDi(db(), impor, { ...a, lahir: dariDate(a.lahir) }));
  return { sumber: impor.sumber, periode: impor.periode, anggota: hasil };
}

const MAKS_HASIL = 20;

/** After the search has been noted (commands/cari): the exact number, or the names most like it. */
export async function cariOrang(actor: Actor, wilayah: string, cari: string): Promise<HasilCari> {
  if (!bolehLihat(actor) || !covers(actor, { wilayah })) return null;
  const impor = await imporBawaan(db(), wilayah);
  if (!impor) return null;
  const rows = sepertiNik(cari)
    ? await menurutNik(impor.id, cari)
    : await menurutNama(impor.id, cari);
  const nama = await namaWilayahBanyak(
    db(),
    rows.map((r) => r.wilayah),
  );
  return {
    sumber: impor.sumber,
    periode: impor.periode,
    orang: rows.map(
      (r): OrangDitemukan => ({
        ...orang(r),
        lahir: r.lahir && dariDate(r.lahir),
        wilayah: nama.get(r.wilayah)?.lengkap ?? r.wilayah,
      }),
    ),
  };
}

async function menurutNik(imporId: string, cari: string): Promise<Baris[]> {
  const nik = parseNik(cari, new Date(0));
  const digit = nik.ok ? nik.nik : cari.replace(/\D/g, '');
  return db().$queryRaw<Baris[]>`
    select nama, "nikAkhir", desil, lahir, wilayah, 1::float8 as mirip from "OrangTerpadu"
    where "nikIndeks" = ${indeksButa('nik', digit)} and "imporId" = ${imporId}::uuid`;
}

function menurutNama(imporId: string, cari: string): Promise<Baris[]> {
  const baku = namaBaku(cari);
  return db().$queryRaw<Baris[]>`
    select nama, "nikAkhir", desil, lahir, wilayah,
      word_similarity(${baku}, "namaBaku")::float8 as mirip
    from "OrangTerpadu" where "imporId" = ${imporId}::uuid
      and word_similarity(${baku}, "namaBaku") >= 0.6
    order by mirip desc, nama, baris limit ${MAKS_HASIL}`;
}

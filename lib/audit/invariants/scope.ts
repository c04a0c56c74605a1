import 'server-only';
import type pg from 'pg';
import { cari, type Invarian } from '@/lib/audit/invariants/kind';
import type { Actor } from '@/lib/core/actor';
import { db } from '@/lib/server/db';
import {
  lingkupCalon,
  lingkupKantor,
  lingkupKegiatan,
  lingkupKelompok,
  lingkupMilikKelompok,
  lingkupPenetapan,
  lingkupPengaduan,
  lingkupProposal,
} from '@/lib/server/scope';

type Baris = { wilayah: string };
const pilih = { wilayah: true } as const;

/** What an officer of one area gets to see, table by table, through the scope of the application. */
const TABEL: Readonly<Record<string, (a: Actor) => Promise<Baris[]>>> = {
  Kelompok: (a) => db().kelompok.findMany({ where: lingkupKelompok(a), select: pilih }),
  Proposal: (a) => db().proposal.findMany({ where: lingkupProposal(a), select: pilih }),
  Kegiatan: (a) => db().kegiatan.findMany({ where: lingkupKegiatan(a), select: pilih }),
  Calon: (a) => db().calon.findMany({ where: lingkupCalon(a), select: pilih }),
  TindakLanjut: (a) => db().tindakLanjut.findMany({ where: lingkupKantor(a), select: pilih }),
  ImporTerpadu: (a) => db().imporTerpadu.findMany({ where: lingkupKantor(a), select: pilih }),
  Usulan: (a) => db().usulan.findMany({ where: lingkupKantor(a), select: pilih }),
  Sptjm: (a) => db().sptjm.findMany({ where: lingkupKantor(a), select: pilih }),
  Rekening: (a) => db().rekening.findMany({ where: lingkupMilikKelompok(a), select: pilih }),
  Pencairan: (a) => db().pencairan.findMany({ where: lingkupMilikKelompok(a), select: pilih }),
  Pertanggungjawaban: (a) =>
    db().pertanggungjawaban.findMany({ where: lingkupMilikKelompok(a), select: pilih }),
  Kunjungan: (a) => db().kunjungan.findMany({ where: lingkupMilikKelompok(a), select: pilih }),
  Penggantian: (a) => db().penggantian.findMany({ where: lingkupMilikKelompok(a), select: pilih }),
  Pengecualian: (a) =>
    db().pengecualian.findMany({ where: lingkupMilikKelompok(a), select: pilih }),
  Dukungan: (a) => db().dukungan.findMany({ where: lingkupMilikKelompok(a), select: pilih }),
  Keberatan: (a) => db().keberatan.findMany({ where: lingkupMilikKelompok(a), select: pilih }),
  PutusanGanda: (a) => db().putusanGanda.findMany({ where: lingkupKantor(a), select: pilih }),
  RiwayatKontak: (a) => db().riwayatKontak.findMany({ where: lingkupKantor(a), select: pilih }),
  Pengaduan: (a) => db().pengaduan.findMany({ where: lingkupPengaduan(a), select: pilih }),
};

/** Files that carry the area of their group: a row that drifted away would be seen by the neighbour. */
const MILIK = [
  'Proposal',
  'Rekening',
  'Pencairan',
  'Pertanggungjawaban',
  'Kunjungan',
  'Penggantian',
  'Pengecualian',
  'Dukungan',
  'Keberatan',
];

const canary = (wilayah: string[]): Actor => ({
  id: '00000000-0000-4000-8000-000000000000',
  nama: 'Pemeriksa',
  peran: 'DINAS_KADIS',
  wilayah,
  kelompokId: null,
});

/** Sees exactly the rows of its own area: none of the neighbour's, and none is hidden from it. */
async function satuKabupaten(client: pg.ClientBase, kab: string): Promise<string[]> {
  const temuan: string[] = [];
  for (const [tabel, lihat] of Object.entries(TABEL)) {
    const tampak = await lihat(canary([kab]));
    const luar = tampak.filter((b) => !b.wilayah.startsWith(kab)).length;
    if (luar > 0) temuan.push(`kabupaten ${kab}: ${luar} baris ${tabel} milik wilayah lain tampak`);
    const { rows } = await client.query(
      `select count(*)::int as n from "${tabel}" where wilayah like $1 || '%'`,
      [kab],
    );
    if (tampak.length - luar !== rows[0].n)
      temuan.push(`kabupaten ${kab}: ${rows[0].n - tampak.length + luar} baris ${tabel} tertutup`);
  }
  temuan.push(...(await lampiranSk(kab)));
  return temuan;
}

/** A decree is seen by whoever has a row in it, and by nobody else. */
async function lampiranSk(kab: string): Promise<string[]> {
  const sk = await db().penetapan.findMany({
    where: lingkupPenetapan(canary([kab])),
    select: { id: true, baris: { select: { proposal: { select: pilih } } } },
  });
  return sk
    .filter((p) => !p.baris.some((b) => b.proposal.wilayah.startsWith(kab)))
    .map((p) => `kabupaten ${kab}: penetapan ${p.id} tampak tanpa baris miliknya`);
}

/** I12: no row outside the scope of who looks, tried with an officer of every kabupaten. */
export const lingkup: Invarian = {
  kode: 'I12',
  nama: 'lingkup',
  periksa: async (client) => {
    const { rows } = await client.query(
      `select kode from "Wilayah" where length(kode) = 4 order by kode`,
    );
    const temuan: string[] = [];
    for (const tabel of MILIK)
      temuan.push(
        ...(await cari(
          client,
          `select '${tabel} ' || t.id || ': wilayah ' || t.wilayah || ', kelompoknya ' || k.wilayah as temuan
           from "${tabel}" t join "Kelompok" k on k.id = t."kelompokId" where t.wilayah <> k.wilayah`,
        )),
      );
    for (const { kode } of rows) temuan.push(...(await satuKabupaten(client, kode)));
    for (const [tabel, lihat] of Object.entries(TABEL))
      if ((await lihat(canary([]))).length > 0) temuan.push(`tanpa wilayah: baris ${tabel} tampak`);
    return { lingkup: `${rows.length} kabupaten`, temuan };
  },
};

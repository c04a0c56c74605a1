import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { tanggalLibur } from '@/lib/core/libur';
import { proposal } from '@/lib/core/lifecycle/proposal';
import { bersih } from '@/lib/core/nama';
import { ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL, type Setelan } from '@/lib/core/setelan';
import { apakahHariKerja, hariIni, tambahHari } from '@/lib/core/tanggal';
import type { StatusProposal } from '@/lib/proposal/labels';
import { targetMeja, umurMeja } from '@/lib/proposal/rules';
import { HIDUP } from '@/lib/proposal/similar';
import { SELESAI } from '@/lib/proposal/subject';
import { saringMenunggu } from '@/lib/proposal/waiting';
import { permintaanMundur } from '@/lib/proposal/withdrawal';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupProposal } from '@/lib/server/scope';
import { setelanBerlaku } from '@/lib/tahun/queries';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma } from '@/prisma/generated/client';

export const PER_HALAMAN = 50;
const BATAS_HITUNG = 1000;

export type SaringanProposal = {
  cari: string;
  /** '' = everything still on its way */
  status: StatusProposal | 'semua' | '';
  kecamatan: string;
  usaha: string;
  tahun: number | null;
  menunggu: boolean;
  lewat: boolean;
  halaman: number;
};

type Params = Record<string, string | string[] | undefined>;

/** The URL is typed by people: what it does not know counts as not given. */
export function bacaSaringan(params: Params): SaringanProposal {
  const satu = (k: string) => [params[k] ?? ''].flat()[0] ?? '';
  const status = satu('status');
  const halaman = Number(satu('hal'));
  const dikenal = status === 'semua' || Object.hasOwn(proposal.states, status);
  return {
    cari: bersih(satu('cari')).slice(0, 80),
    status: dikenal ? (status as StatusProposal | 'semua') : '',
    kecamatan: /^\d{6}$/.test(satu('kec')) ? satu('kec') : '',
    usaha: /^[\w-]{1,60}$/.test(satu('usaha')) ? satu('usaha') : '',
    tahun: /^20\d\d$/.test(satu('tahun')) ? Number(satu('tahun')) : null,
    menunggu: satu('untuk') === 'saya',
    lewat: satu('lewat') === 'ya',
    halaman: Number.isInteger(halaman) && halaman > 0 ? Math.min(halaman, 10_000) : 1,
  };
}

/** Files of a state that came before this day are past their target. */
function batasLewat(status: string, hari: string, setelan: Setelan): Date | null {
  const target = targetMeja(status, setelan);
  if (target === null) return null;
  const libur = tanggalLibur(setelan);
  // walk back over target + 1 working days: whoever came earlier has waited longer than the target
  let mundur = hari;
  for (let sisa = target + 1; sisa > 0; mundur = tambahHari(mundur, -1))
    if (apakahHariKerja(mundur, libur)) sisa -= 1;
  return new Date(`${tambahHari(mundur, 1)}T00:00:00Z`);
}

function saringLewat(hari: string, setelan: Setelan): Prisma.ProposalWhereInput {
  const jam = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }[setelan.zonaWaktu];
  return {
    OR: (Object.keys(proposal.states) as StatusProposal[]).flatMap((status) => {
      const batas = batasLewat(status, hari, setelan);
      return batas ? [{ status, sejak: { lt: new Date(batas.getTime() - jam * 3_600_000) } }] : [];
    }),
  };
}

async function pencarian(cari: string): Promise<Prisma.ProposalWhereInput> {
  if (cari === '') return {};
  const desa = await db().wilayah.findMany({
    where: { nama: { contains: cari, mode: 'insensitive' }, jenis: { in: ['KELURAHAN', 'DESA'] } },
    take: 100,
    select: { kode: true },
  });
  return {
    OR: [
      { nomor: { contains: cari } },
      { agenda: { contains: cari, mode: 'insensitive' } },
      { kelompok: { nama: { contains: cari, mode: 'insensitive' } } },
      { wilayah: { in: desa.map((d) => d.kode) } },
    ],
  };
}

async function saring(actor: Actor, s: SaringanProposal, hari: string, setelan: Setelan) {
  const boleh = ruleOf('proposal.lihat').roles.includes(actor.peran);
  const where: Prisma.ProposalWhereInput = {
    AND: [
      boleh ? lingkupProposal(actor) : { id: { in: [] } },
      await pencarian(s.cari),
      // a group that asks to leave waits also when its file is settled
      s.status === '' && !s.menunggu ? { status: { notIn: [...SELESAI] } } : {},
      s.status !== '' && s.status !== 'semua' ? { status: s.status } : {},
      s.kecamatan ? { wilayah: { startsWith: s.kecamatan } } : {},
      s.usaha ? { kelompok: { jenisUsaha: s.usaha } } : {},
      s.tahun ? { tahun: s.tahun } : {},
      s.menunggu
        ? (saringMenunggu(actor, hari, await permintaanMundur(actor)) ?? { id: { in: [] } })
        : {},
      s.lewat ? saringLewat(hari, setelan) : {},
    ],
  };
  return where;
}

/** The queue: oldest on its desk first, with its age in working days against the desk's target. */
export async function daftarProposal(actor: Actor, s: SaringanProposal) {
  const { sekarang } = await jam();
  // one filter over files of many versions: the living year; each file's own age is on its page
  const setelan = (await setelanBerlaku(db()))?.setelan ?? SETELAN_AWAL;
  const hari = hariIni(sekarang, setelan.zonaWaktu);
  const where = await saring(actor, s, hari, setelan);
  const [ids, rows] = await Promise.all([
    db().proposal.findMany({ where, select: { id: true }, take: BATAS_HITUNG + 1 }),
    db().proposal.findMany({
      where,
      orderBy: [{ sejak: 'asc' }, { id: 'asc' }],
      skip: (s.halaman - 1) * PER_HALAMAN,
      take: PER_HALAMAN + 1,
      select: PILIH,
    }),
  ]);
  const tampil = rows.slice(0, PER_HALAMAN);
  const [nama, total, serupa] = await Promise.all([
    namaWilayahBanyak(
      db(),
      tampil.map((r) => r.wilayah),
    ),
    totalOf(tampil.map((r) => r.id)),
    serupaOf(tampil),
  ]);
  return {
    butir: tampil.map((r) => ({
      id: r.id,
      nomor: r.nomor,
      status: r.status as StatusProposal,
      nama: r.kelompok.nama,
      desa: nama.get(r.wilayah)?.lengkap ?? r.wilayah,
      usaha: r.kelompok.usaha.nama,
      anggota: r.kelompok._count.anggota,
      umur: umurMeja(r.sejak, sekarang, setelan),
      batas: targetMeja(r.status, setelan),
      rekomendasi: r.rekomendasi,
      selisih: (total.get(r.id) ?? 0) - setelan.paguPerKelompok,
      serupa: serupa(r) - 1,
      versi: r.nomorVersi,
    })),
    ambangJenuh: setelan.ambangJenuh,
    jumlah: Math.min(ids.length, BATAS_HITUNG),
    lebih: ids.length > BATAS_HITUNG,
    halaman: s.halaman,
    adaBerikut: rows.length > PER_HALAMAN,
  };
}

const PILIH = {
  id: true,
  nomor: true,
  status: true,
  wilayah: true,
  sejak: true,
  rekomendasi: true,
  nomorVersi: true,
  kelompok: {
    select: {
      nama: true,
      jenisUsaha: true,
      status: true,
      usaha: { select: { nama: true } },
      _count: { select: { anggota: { where: { sampai: null } } } },
    },
  },
} satisfies Prisma.ProposalSelect;

type Baris = Prisma.ProposalGetPayload<{ select: typeof PILIH }>;

async function totalOf(ids: string[]): Promise<Map<string, number>> {
  const rows = await db().butirRab.groupBy({
    by: ['proposalId'],
    where: { proposalId: { in: ids } },
    _sum: { jumlah: true },
  });
  return new Map(rows.map((r) => [r.proposalId, Number(r._sum.jumlah ?? 0)]));
}

/** Living groups of the same business in the same village, the file's own group included. */
async function serupaOf(rows: Baris[]): Promise<(r: Baris) => number> {
  const grup = await db().kelompok.groupBy({
    by: ['wilayah', 'jenisUsaha'],
    where: { wilayah: { in: rows.map((r) => r.wilayah) }, status: { in: HIDUP } },
    _count: true,
  });
  const kunci = (wilayah: string, usaha: string) => `${wilayah} ${usaha}`;
  const jumlah = new Map(grup.map((g) => [kunci(g.wilayah, g.jenisUsaha), g._count]));
  return (r) => {
    const n = jumlah.get(kunci(r.wilayah, r.kelompok.jenisUsaha)) ?? 0;
    return HIDUP.some((h) => h === r.kelompok.status) ? n : n + 1;
  };
}

/** What the filters offer: only what lies in the actor's area. */
export async function pilihanSaring(actor: Actor) {
  const [kecamatan, usaha, tahun] = await Promise.all([
    db().wilayah.findMany({
      where: {
        // nobody's area is no area: an empty OR would be dropped and offer every kecamatan
        AND: actor.wilayah.length === 0 ? [{ kode: { in: [] } }] : [],
        OR: actor.wilayah.map((w) => ({ kode: { startsWith: w } })),
        jenis: 'KECAMATAN',
        berakhir: null,
      },
      orderBy: { nama: 'asc' },
      take: 400,
      select: { kode: true, nama: true },
    }),
    db().jenisUsaha.findMany({ orderBy: { nama: 'asc' }, select: { kode: true, nama: true } }),
    db().tahunProgram.findMany({ orderBy: { tahun: 'desc' }, select: { tahun: true } }),
  ]);
  return { kecamatan, usaha, tahun: tahun.map((t) => t.tahun) };
}

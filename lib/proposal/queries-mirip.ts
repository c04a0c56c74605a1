import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { type Kemiripan, kemiripan, kunciTemplat, siapkanNaskah } from '@/lib/core/mirip-usaha';
import { kodeTingkat } from '@/lib/core/territory';
import type { IsiProposal } from '@/lib/proposal/bagian';
import { CONTOH_RAB } from '@/lib/proposal/contoh-rab';
import { HIDUP } from '@/lib/proposal/similar';
import { db } from '@/lib/server/db';
import { lingkupProposal } from '@/lib/server/scope';
import type { Prisma } from '@/prisma/generated/client';

export type UsulanMirip = Kemiripan & {
  id: string;
  nama: string;
  tahun: number;
  banyakBaris: number;
  banyakKalimat: number;
};

/** Nearest first: how far is looked, for which likeness of trade, and how many at most. */
const LINGKAR = [
  { tingkat: 'desa', sama: 'bidang', maks: 40 },
  { tingkat: 'kecamatan', sama: 'jenis', maks: 60 },
  { tingkat: 'kabupaten', sama: 'jenis', maks: 100 },
] as const;
const TAMPIL = 5;

/** From which likeness a pair is worth a look; the setting ambangMirip says when it is marked. */
const PATUT_DILIHAT = 0.5;

const PILIH = {
  id: true,
  tahun: true,
  isi: true,
  kelompok: { select: { nama: true, jenisUsaha: true } },
  rab: { select: { uraian: true, harga: true }, orderBy: { urut: 'asc' } },
} satisfies Prisma.ProposalSelect;
type Baris = Prisma.ProposalGetPayload<{ select: typeof PILIH }>;

// who proposes is a name, not the plan
const teksOf = (isi: unknown): string[] => {
  const { pengusulJenis: _j, pengusulNama: _n, ...teks } = isi as IsiProposal;
  return Object.values(teks).filter((t) => t !== '');
};

const TEMPLAT = kunciTemplat(
  Object.values(CONTOH_RAB).flatMap((c) => c.butir.map((b) => b.uraian)),
);
const siap = (r: Baris) =>
  siapkanNaskah(
    {
      jenisUsaha: r.kelompok.jenisUsaha,
      teks: teksOf(r.isi),
      rab: r.rab.map((b) => ({ uraian: b.uraian, harga: Number(b.harga) })),
    },
    TEMPLAT,
  );

/**
 * The proposals of living groups most like this one (F39), from a bounded circle: never all are
 * compared. Only for those who verify, decide or audit, and only within their own area.
 */
export async function usulanMirip(actor: Actor, id: string): Promise<UsulanMirip[]> {
  if (!/^(DINAS_|PUSAT_|AUDITOR)/.test(actor.peran)) return [];
  const ini = await db().proposal.findFirst({
    where: { AND: [lingkupProposal(actor), { id }] },
    select: {
      ...PILIH,
      wilayah: true,
      kelompokId: true,
      kelompok: { select: { nama: true, jenisUsaha: true, usaha: { select: { bidang: true } } } },
    },
  });
  if (!ini) return [];
  const calon = new Map<string, Baris>();
  for (const { tingkat, sama, maks } of LINGKAR) {
    const tempat =
      tingkat === 'desa'
        ? { wilayah: ini.wilayah }
        : { wilayah: { startsWith: kodeTingkat(ini.wilayah, tingkat) } };
    const usaha =
      sama === 'jenis'
        ? { jenisUsaha: ini.kelompok.jenisUsaha }
        : { usaha: { bidang: ini.kelompok.usaha.bidang } };
    const rows = await db().proposal.findMany({
      where: {
        AND: [
          lingkupProposal(actor),
          tempat,
          {
            id: { notIn: [id, ...calon.keys()] },
            kelompokId: { not: ini.kelompokId },
            status: { notIn: ['DRAF', 'DIBATALKAN'] },
            kelompok: { status: { in: HIDUP }, ...usaha },
          },
        ],
      },
      orderBy: [{ dibuat: 'desc' }, { id: 'asc' }],
      take: maks,
      select: PILIH,
    });
    for (const r of rows) calon.set(r.id, r);
  }
  const naskah = siap(ini);
  return [...calon.values()]
    .map((r) => ({
      ...kemiripan(naskah, siap(r)),
      id: r.id,
      nama: r.kelompok.nama,
      tahun: r.tahun,
      banyakBaris: naskah.rab.length,
      banyakKalimat: naskah.kalimat.length,
    }))
    .filter((m) => m.nilai >= PATUT_DILIHAT)
    .sort((a, b) => b.nilai - a.nilai || a.id.localeCompare(b.id))
    .slice(0, TAMPIL);
}

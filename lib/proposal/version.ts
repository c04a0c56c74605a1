import 'server-only';
import { randomInt } from 'node:crypto';
import { kodeTingkat } from '@/lib/core/territory';
import { isiOf, type ProposalRow } from '@/lib/proposal/load';
import { nomorProposal, type VersiBeku } from '@/lib/proposal/rules';
import type { Tx } from '@/lib/server/db';

/** The file as it is now, in the form that a version keeps. */
export async function susunVersi(tx: Tx, row: ProposalRow): Promise<VersiBeku> {
  const anggota = await tx.anggota.findMany({
    where: { kelompokId: row.kelompokId, sampai: null },
    orderBy: { urut: 'asc' },
    select: { id: true, nama: true, jabatan: true },
  });
  const lampiran = await tx.lampiran.findMany({
    where: { proposalId: row.id, diganti: false },
    orderBy: [{ pada: 'asc' }, { id: 'asc' }],
    select: { jenis: true, anggotaId: true, berkasId: true },
  });
  const berkas = await tx.berkas.findMany({
    where: { id: { in: lampiran.map((l) => l.berkasId) } },
    select: { id: true, sha256: true },
  });
  const sidik = new Map(berkas.map((b) => [b.id, b.sha256]));
  const isi = isiOf(row);
  return {
    isi,
    rab: row.rab.map((b) => ({
      uraian: b.uraian,
      volume: b.volume,
      satuan: b.satuan,
      harga: Number(b.harga),
      jumlah: Number(b.jumlah),
    })),
    anggota,
    jenisUsaha: row.kelompok.jenisUsaha,
    tempat: isi.tempatUsaha ?? row.kelompok.tempat ?? '',
    total: row.rab.reduce((n, b) => n + Number(b.jumlah), 0),
    lampiran: lampiran.map((l) => ({ ...l, sha256: sidik.get(l.berkasId) ?? '' })),
  };
}

export async function bacaVersi(tx: Tx, proposalId: string, nomor: number) {
  const row = await tx.versiProposal.findUnique({
    where: { proposalId_nomor: { proposalId, nomor } },
    select: { beku: true },
  });
  // frozen by susunVersi and never changed since (prisma/hak.sql)
  return row ? (row.beku as unknown as VersiBeku) : null;
}

/** The version the village last judged; null while it never did (or was passed over). */
export async function versiDinilaiDesa(tx: Tx, proposalId: string): Promise<VersiBeku | null> {
  const last = await tx.peristiwa.findFirst({
    where: { subjekId: proposalId, aksi: 'proposal.teruskan' },
    orderBy: { urut: 'desc' },
    select: { isi: true },
  });
  const nomor = (last?.isi as { versi?: number } | undefined)?.versi;
  return nomor ? bacaVersi(tx, proposalId, nomor) : null;
}

/** The next number of this kabupaten and year; the row of the counter is locked until commit. */
export async function nomorBerikut(tx: Tx, row: { tahun: number; wilayah: string }) {
  const kabupaten = kodeTingkat(row.wilayah, 'kabupaten');
  const kunci = `proposal:${row.tahun}:${kabupaten}`;
  const [hasil] = await tx.$queryRaw<{ terakhir: number }[]>`
    insert into "Pencacah" (kunci, terakhir) values (${kunci}, 1)
    on conflict (kunci) do update set terakhir = "Pencacah".terakhir + 1 returning terakhir`;
  if (!hasil) throw new Error('pencacah tidak menjawab');
  return nomorProposal(row.tahun, kabupaten, hasil.terakhir);
}

/** Letters and digits that are not mistaken for each other when read from paper (no I L O 0 1). */
const HURUF_KODE = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

export const kodeLacakBaru = (): string =>
  Array.from({ length: 8 }, () => HURUF_KODE[randomInt(HURUF_KODE.length)]).join('');

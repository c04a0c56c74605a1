import 'server-only';
import { tindakLanjutDiserahkan } from '@/lib/kegiatan/intake-serah';
import { kunjunganDiserahkan } from '@/lib/kunjungan/intake-serah';
import { hariKe } from '@/lib/pengguna/queries';
import type { Paket } from '@/lib/pengguna/rules-serah';
import { berlakuPada, dariDate } from '@/lib/server/actor';
import type { Tx } from '@/lib/server/db';

export type Serahan = { kecamatan: string; dariId: string; sendiri: boolean; habis: boolean };

/** Whether others share this kecamatan, and whether anything is left to whoever hands it over. */
export async function bacaSerahan(
  tx: Tx,
  { kecamatan, dariId }: { kecamatan: string; dariId: string },
  sekarang: Date,
): Promise<Serahan> {
  const kini = { ...berlakuPada(sekarang), pengganti: false };
  // one after the other: inside a command they share one connection
  const lain = await tx.penugasan.count({
    where: { kecamatan, pendampingId: { not: dariId }, ...kini },
  });
  const tinggal = await tx.penugasan.count({
    where: { kecamatan: { not: kecamatan }, pendampingId: dariId, ...kini },
  });
  return { kecamatan, dariId, sendiri: lain === 0, habis: tinggal === 0 };
}

/** Groups, drafts, plans and prospects go with the area by themselves; visits and promises by name. */
export async function susunPaket(tx: Tx, s: Serahan, sekarang: Date): Promise<Paket> {
  const wilayah = { startsWith: s.kecamatan };
  const kelompok = await tx.kelompok.findMany({
    where: { wilayah, status: { notIn: ['LULUS', 'BUBAR'] } },
    orderBy: [{ nama: 'asc' }, { id: 'asc' }],
    select: { id: true, nama: true, status: true },
  });
  const kunjungan = await kunjunganDiserahkan(tx, s);
  const tindakLanjut = await tindakLanjutDiserahkan(tx, s);
  const proposal = await tx.proposal.findMany({
    where: { wilayah, status: { in: ['DRAF', 'DIKEMBALIKAN'] } },
    orderBy: { id: 'asc' },
    select: { id: true, status: true, kelompok: { select: { nama: true } } },
  });
  const kegiatan = await tx.kegiatan.findMany({
    where: { wilayah, status: 'DIRENCANAKAN', tanggal: { gte: hariKe(sekarang) } },
    orderBy: [{ tanggal: 'asc' }, { id: 'asc' }],
    select: { id: true, judul: true, tanggal: true },
  });
  const calon = await tx.calon.count({
    where: { wilayah, kelompokId: null, keadaan: { not: 'MENOLAK' } },
  });
  return {
    kelompok,
    kunjungan: kunjungan.map((k) => ({
      id: k.id,
      nama: k.kelompok.nama,
      status: k.status,
      sampai: dariDate(k.jendelaSampai),
    })),
    tindakLanjut: tindakLanjut.map((t) => ({
      id: t.id,
      uraian: t.uraian,
      tenggat: dariDate(t.tenggat),
    })),
    proposal: proposal.map((p) => ({ id: p.id, nama: p.kelompok.nama, status: p.status })),
    kegiatan: kegiatan.map((k) => ({ id: k.id, judul: k.judul, tanggal: dariDate(k.tanggal) })),
    calon,
    catatan: null,
  };
}

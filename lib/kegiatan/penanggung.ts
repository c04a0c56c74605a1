import 'server-only';
import { kodeTingkat } from '@/lib/core/territory';
import { berlakuPada } from '@/lib/server/actor';
import { db, type Tx } from '@/lib/server/db';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';

/** Who may be given a follow-up, and the area in which it then lies, so that it can be finished there. */
export type Penanggung = { id: string; nama: string; kantor: string; wilayah: string };

/** Officers of the office that holds the meeting, and the companions of its kecamatan. */
export async function penanggungDi(tx: Tx, wilayah: string, sekarang: Date): Promise<Penanggung[]> {
  // one after the other: inside a command they share one connection
  const kantor = await tx.peranPengguna.findMany({
    where: {
      ...berlakuPada(sekarang),
      peran: { in: ['DINAS_STAF', 'DINAS_KABID', 'DINAS_KADIS', 'PROVINSI'] },
      wilayah: { has: kodeTingkat(wilayah, 'kabupaten') },
      pengguna: { nonaktif: null },
    },
    select: { pengguna: { select: { id: true, nama: true } } },
  });
  const tugas = await tx.penugasan.findMany({
    where: {
      ...berlakuPada(sekarang),
      kecamatan: { startsWith: wilayah },
      pendamping: { nonaktif: null },
    },
    orderBy: [{ pengganti: 'asc' }, { kecamatan: 'asc' }],
    select: { kecamatan: true, pendamping: { select: { id: true, nama: true } } },
  });
  const nama = await namaWilayahBanyak(
    tx,
    tugas.map((t) => t.kecamatan),
  );
  const semua = [
    ...kantor.map((k) => ({ ...k.pengguna, kantor: 'Dinas Sosial', wilayah })),
    ...tugas.map((t) => ({
      ...t.pendamping,
      kantor: `pendamping ${nama.get(t.kecamatan)?.lengkap ?? t.kecamatan}`,
      wilayah: t.kecamatan,
    })),
  ];
  return [...new Map(semua.reverse().map((p) => [p.id, p])).values()].sort((a, b) =>
    a.nama.localeCompare(b.nama, 'id'),
  );
}

/** For the page; the caller has found the activity in scope. */
export const pilihanPenanggung = (wilayah: string, sekarang: Date) =>
  penanggungDi(db(), wilayah, sekarang);

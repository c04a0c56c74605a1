import 'server-only';
import type { AnggotaRingkas } from '@/lib/core/anggota';
import { kodeTingkat } from '@/lib/core/territory';
import {
  type BarisAnggota,
  bacaKelompok,
  type IsiKelompok,
  kunciKelompok,
  type Pembaca,
  PILIH_ANGGOTA,
  ringkasAnggota,
} from '@/lib/kelompok/subjek';
import { berlakuPada } from '@/lib/server/actor';
import type { Tx } from '@/lib/server/db';

/** What other rooms may ask of a group inside their own transaction. */

/** The group with its rights and findings; `kunci` holds its row, so its members stand still. */
export async function findSubjekKelompok(
  p: Pembaca,
  id: string,
  { kunci = false }: { kunci?: boolean } = {},
): Promise<IsiKelompok | null> {
  if (kunci) await kunciKelompok(p.tx, id);
  return bacaKelompok(p, id);
}

export type AnggotaFakta = AnggotaRingkas & {
  id: string;
  urut: number;
  nikAkhir: string;
  kkAkhir: string;
  pekerjaan: string;
  alamat: string | null;
  perananUsaha: string | null;
  penggunaId: string | null;
};

const fakta = (a: BarisAnggota): AnggotaFakta => ({
  ...ringkasAnggota(a),
  id: a.id,
  urut: a.urut,
  nikAkhir: a.nikAkhir,
  kkAkhir: a.kkAkhir,
  pekerjaan: a.pekerjaan,
  alamat: a.alamat,
  perananUsaha: a.perananUsaha,
  penggunaId: a.penggunaId,
});

/** Members of today in their order; the numbers stay encrypted, the last four come along. */
export async function anggotaKini(tx: Tx, kelompokId: string): Promise<AnggotaFakta[]> {
  const rows = await tx.anggota.findMany({
    where: { kelompokId, sampai: null },
    orderBy: { urut: 'asc' },
    select: PILIH_ANGGOTA,
  });
  return rows.map(fakta);
}

export type Pendamping = { id: string; nama: string; hp: string | null };

/** The companions of a place on that day: who to call, and who may not decide on the group. */
export async function pendampingDi(tx: Tx, wilayah: string, sekarang: Date): Promise<Pendamping[]> {
  const rows = await tx.penugasan.findMany({
    where: { kecamatan: kodeTingkat(wilayah, 'kecamatan'), ...berlakuPada(sekarang) },
    orderBy: { dari: 'asc' },
    select: { pendamping: { select: { id: true, nama: true, hp: true, nonaktif: true } } },
  });
  const ada = rows.map((r) => r.pendamping).filter((p) => p.nonaktif === null);
  return [...new Map(ada.map(({ id, nama, hp }) => [id, { id, nama, hp }])).values()];
}

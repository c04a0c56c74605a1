import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Subject } from '@/lib/core/can';
import type { PencairanRow } from '@/lib/pencairan/load';
import { syaratPerintah } from '@/lib/pencairan/syarat';
import { riwayat } from '@/lib/server/audit';
import type { Tx } from '@/lib/server/db';

/** The member whom this account belongs to: a confirmation is a person's own word (T25). */
export const anggotaDari = (tx: Tx, actor: Actor, kelompokId: string) =>
  tx.anggota.findFirst({
    where: { kelompokId, penggunaId: actor.id, sampai: null },
    select: { id: true, jabatan: true },
  });

/** What this member already said in this round, or why he cannot say anything. */
async function kurangKonfirmasi(
  tx: Tx,
  actor: Actor,
  row: PencairanRow,
): Promise<Record<string, string>> {
  if (row.status !== 'TERSALUR' || !['KETUA', 'ANGGOTA'].includes(actor.peran)) return {};
  const saya = await anggotaDari(tx, actor, row.kelompokId);
  if (!saya)
    return { belumMengonfirmasi: 'Akun Anda tidak tercatat sebagai anggota kelompok ini.' };
  const jawaban = await tx.konfirmasiDana.findMany({
    where: { pencairanId: row.id, putaran: row.putaran },
    select: { anggotaId: true, pengurus: true },
  });
  if (!jawaban.some((j) => j.anggotaId === saya.id)) return {};
  return {
    belumMengonfirmasi: jawaban.every((j) => j.pengurus)
      ? 'Anda sudah menjawab. Anggota yang bukan pengurus juga harus menjawab.'
      : 'Anda sudah menjawab. Satu anggota lain juga harus menjawab.',
  };
}

function kurangSelisih(row: PencairanRow): Record<string, string> {
  return {
    ...(row.status !== 'BERSELISIH' && {
      'pencairan.catatAuditor': 'Catatan pengawas hanya saat jumlah berbeda.',
    }),
    ...(!row.catatanAuditor && { catatanAuditor: 'Catatan Inspektorat belum ada.' }),
  };
}

/** All that `can` must know about one disbursement (lifecycle.md 2, pencairan). */
export async function subjectOf(tx: Tx, actor: Actor, row: PencairanRow): Promise<Subject> {
  const [jejak, perintah, konfirmasi] = await Promise.all([
    riwayat(tx, row.id),
    actor.peran === 'PENYALUR' ? syaratPerintah(tx, row) : {},
    kurangKonfirmasi(tx, actor, row),
  ]);
  return {
    noun: 'pencairan',
    status: row.status,
    wilayah: row.wilayah,
    kelompokId: row.kelompokId,
    ...jejak,
    kurang: { ...perintah, ...konfirmasi, ...kurangSelisih(row) },
  };
}

import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Tugas } from '@/lib/core/tugas';
import { menungguDi } from '@/lib/core/waiting';
import { HARI_DIAM } from '@/lib/pencairan/rules';
import { db } from '@/lib/server/db';
import { lingkupMilikKelompok } from '@/lib/server/scope';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma } from '@/prisma/generated/client';
import type { StatusPencairan } from '@/prisma/generated/enums';

const LANGKAH: Partial<Record<StatusPencairan, string>> = {
  SIAP_SALUR: 'Terbitkan perintah bayar',
  DIPERINTAHKAN: 'Catat sudah ditransfer',
  RETUR: 'Perbaiki retur',
};

const MS_HARI = 86_400_000;

/** What of these states is this person's own: the rest of the rule that roles alone do not say. */
function saring(actor: Actor, sekarang: Date): Prisma.PencairanWhereInput[] {
  const status = menungguDi('pencairan', actor.peran) as StatusPencairan[];
  const lama: Prisma.PencairanWhereInput = {
    status: 'TERSALUR',
    sejak: { lte: new Date(sekarang.getTime() - HARI_DIAM * MS_HARI) },
  };
  const saringan: Partial<Record<Actor['peran'], Prisma.PencairanWhereInput[]>> = {
    KETUA: [{ status: 'TERSALUR' }],
    ANGGOTA: [{ status: 'TERSALUR' }],
    DINAS_STAF: [{ status: { in: status } }, lama],
    PENYALUR: [{ status: { in: status } }],
    AUDITOR: [{ status: 'BERSELISIH', catatanAuditor: null }],
    DINAS_KADIS: [{ status: 'BERSELISIH', catatanAuditor: { not: null } }],
  };
  return saringan[actor.peran] ?? [];
}

/** Files this person already answered or ordered: the next word is somebody else's. */
async function bukanSaya(
  actor: Actor,
  rows: { id: string; putaran: number; status: string }[],
): Promise<Set<string>> {
  const ids = rows.map((r) => r.id);
  if (actor.peran === 'PENYALUR') {
    const perintah = await db().peristiwa.findMany({
      where: { subjekId: { in: ids }, aksi: 'pencairan.perintahkan', aktorId: actor.id },
      select: { subjekId: true },
    });
    const saya = new Set(perintah.map((p) => p.subjekId));
    return new Set(
      rows.filter((r) => r.status === 'DIPERINTAHKAN' && saya.has(r.id)).map((r) => r.id),
    );
  }
  if (!actor.kelompokId) return new Set();
  const jawaban = await db().konfirmasiDana.findMany({
    where: { pencairanId: { in: ids }, penggunaId: actor.id },
    select: { pencairanId: true, putaran: true },
  });
  return new Set(
    rows
      .filter((r) => jawaban.some((j) => j.pencairanId === r.id && j.putaran === r.putaran))
      .map((r) => r.id),
  );
}

function langkah(actor: Actor, status: StatusPencairan): string {
  if (status === 'TERSALUR')
    return actor.peran === 'DINAS_STAF' ? 'Telepon kelompok' : 'Benarkan dana masuk';
  if (status === 'BERSELISIH')
    return actor.peran === 'AUDITOR' ? 'Tulis catatan pengawas' : 'Selesaikan selisih';
  return LANGKAH[status] ?? 'Buka';
}

/** Money that waits on this person; a week of silence after a transfer rings at the Dinas. */
export async function tugasPencairan(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  const pilihan = saring(actor, sekarang);
  if (pilihan.length === 0) return [];
  const rows = await db().pencairan.findMany({
    where: { AND: [lingkupMilikKelompok(actor), { OR: pilihan }] },
    orderBy: [{ sejak: 'asc' }, { id: 'asc' }],
    take: 300,
    select: {
      id: true,
      status: true,
      putaran: true,
      wilayah: true,
      sejak: true,
      kelompok: { select: { nama: true } },
    },
  });
  const [lewati, nama] = await Promise.all([
    bukanSaya(actor, rows),
    namaWilayahBanyak(
      db(),
      rows.map((r) => r.wilayah),
    ),
  ]);
  return rows
    .filter((r) => !lewati.has(r.id))
    .map((r) => ({
      href: `/pencairan/${r.id}`,
      judul: `KUBE ${r.kelompok.nama}`,
      keterangan: nama.get(r.wilayah)?.lengkap ?? r.wilayah,
      sejak: r.sejak,
      lewat: actor.peran === 'DINAS_STAF' && r.status === 'TERSALUR',
      aksi: langkah(actor, r.status),
      status: r.status,
      noun: 'pencairan' as const,
    }));
}

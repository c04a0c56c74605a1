import 'server-only';
import { randomUUID } from 'node:crypto';
import { type Actor, PERAN, type Peran } from '@/lib/core/actor';
import type { Subject } from '@/lib/core/can';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { bacaZona } from '@/lib/server/clock';
import { db, type Tx } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';

export type Jejak = {
  aksi: string;
  subjek: string;
  subjekId: string;
  kelompokId?: string | null;
  dari?: string | null;
  ke?: string | null;
  sebab?: string;
  alasan?: string | null;
  isi?: Prisma.InputJsonObject;
};

/** One event, in the command's own transaction; the database chains and seals it. */
export async function catat(
  tx: Tx,
  { actor, sekarang, perintahId }: { actor: Actor; sekarang: Date; perintahId: string },
  j: Jejak,
): Promise<void> {
  await tx.peristiwa.create({
    data: {
      id: randomUUID(),
      subjek: j.subjek,
      subjekId: j.subjekId,
      kelompokId: j.kelompokId ?? null,
      aksi: j.aksi,
      dari: j.dari ?? null,
      ke: j.ke ?? null,
      sebab: j.sebab ?? null,
      alasan: j.alasan ?? null,
      isi: actor.dicatat ? { ...j.isi, dicatat: { ...actor.dicatat } } : (j.isi ?? {}),
      aktorId: actor.id,
      aktorNama: actor.nama,
      peran: actor.peran,
      wilayah: actor.wilayah.join(' '),
      perintahId,
      pada: sekarang,
    },
  });
}

/** A refusal is kept in a transaction of its own: the command's has been rolled back. */
export async function catatPenolakan(
  actor: Actor | null,
  sekarang: Date,
  apa: { aksi: string; kode: string; subjek?: string; subjekId?: string },
): Promise<void> {
  await db().penolakan.create({
    data: {
      id: randomUUID(),
      aktorId: actor?.id ?? null,
      peran: actor?.peran ?? null,
      aksi: apa.aksi,
      subjek: apa.subjek ?? null,
      subjekId: apa.subjekId ?? null,
      kode: apa.kode,
      pada: sekarang,
    },
  });
}

export type Riwayat = Pick<Required<Subject>, 'pelaku' | 'terakhir'>;

/** Who did what on this file, and its last move: the facts `can` needs for notBy and conflicts. */
export async function riwayat(tx: Tx, subjekId: string): Promise<Riwayat> {
  const rows = await tx.peristiwa.findMany({
    where: { subjekId },
    orderBy: { urut: 'asc' },
    select: { aksi: true, aktorId: true, dari: true, ke: true, peran: true, pada: true, isi: true },
  });
  const pelaku: Record<string, string[]> = {};
  for (const r of rows) {
    pelaku[r.aksi] ??= [];
    if (r.aktorId) pelaku[r.aksi]?.push(r.aktorId);
    // who recorded an office's paper took part in its decision (lifecycle.md 1)
    const dicatat = (r.isi as { dicatat?: { perekamId: string } }).dicatat;
    if (dicatat) pelaku[r.aksi]?.push(dicatat.perekamId);
  }
  const last = rows.findLast((r) => r.ke !== null);
  return {
    pelaku,
    terakhir: last
      ? {
          aksi: last.aksi,
          dari: last.dari,
          // other offices see the office that acted, not the person (lifecycle.md 1)
          kantor: PERAN[last.peran as Peran]?.label ?? last.peran,
          pada: waktuIndonesia(last.pada, await bacaZona(tx)),
        }
      : null,
  };
}

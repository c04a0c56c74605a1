import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/core/actor';
import type { Command } from '@/lib/server/command';

type Isian = Record<string, unknown>;

/** A room's commands on one day of the story: run, run and insist, run and be refused. */
export function ujiPerintah<A extends string>(daftar: Record<A, Command>, hari: Date) {
  const jalankan = (
    aksi: A,
    actor: Actor,
    input: Isian,
    pada: Date = hari,
    perintahId: string = randomUUID(),
  ) => daftar[aksi].execute({ actor, input, perintahId, sekarang: pada });

  async function harus(aksi: A, actor: Actor, input: Isian, pada: Date = hari) {
    const hasil = await jalankan(aksi, actor, input, pada);
    if (!hasil.ok) throw new Error(`${aksi}: ${JSON.stringify(hasil.problem)}`);
    return hasil.nilai;
  }

  async function ditolak(aksi: A, actor: Actor, input: Isian, pada: Date = hari) {
    const hasil = await jalankan(aksi, actor, input, pada);
    if (hasil.ok) throw new Error(`${aksi} ternyata diterima`);
    return hasil.problem;
  }

  return { jalankan, harus, ditolak };
}

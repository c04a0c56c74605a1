'use server';

import { z } from 'zod';
import { cekNomorAnggota } from '@/lib/kelompok/cek-nomor';
import { findActor } from '@/lib/server/session';

const Tanya = z.object({
  kelompokId: z.uuid(),
  jenis: z.enum(['nik', 'kk']),
  angka: z.string().max(40),
});

/** A question, not a command: nothing is written. The sentence to show, or null. */
export async function cekNomor(tanya: z.input<typeof Tanya>): Promise<string | null> {
  const t = Tanya.safeParse(tanya);
  const actor = await findActor();
  if (!t.success || !actor) return null;
  return cekNomorAnggota(actor, t.data.kelompokId, t.data.jenis, t.data.angka);
}

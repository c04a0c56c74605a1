'use server';

import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { cariTerpadu } from '@/lib/data-terpadu/commands/cari';
import type { StatusCari } from '@/lib/data-terpadu/hasil-cari';
import { cariOrang } from '@/lib/data-terpadu/pencocokan';
import { isian } from '@/lib/server/action';
import { findActor } from '@/lib/server/session';

/** Notes who looks and why, then answers; the number travels in the body and in no address. */
export async function cari(_lalu: StatusCari, data: FormData): Promise<StatusCari> {
  const values = isian(data);
  const actor = await findActor();
  if (!actor) return { values, problem: masalah('belum-masuk') };
  const { perintahId, ...input } = values;
  const catat = await cariTerpadu.execute({ actor, input, perintahId: String(perintahId ?? '') });
  if (!catat.ok) return { values, problem: catat.problem };
  const hasil = await cariOrang(actor, String(input.wilayah), String(input.cari));
  return { values, hasil, perintahId: randomUUID() };
}

'use server';

import { revalidatePath } from 'next/cache';
import { masalah } from '@/lib/core/problem';
import type { StatusMassal } from '@/lib/proposal/hasil-massal';
import { jalankanMassal, SKEMA_MASSAL } from '@/lib/proposal/massal';
import { idMassal, MAKS_MASSAL, namaMassal } from '@/lib/proposal/massal-schema';
import { isian } from '@/lib/server/action';
import { findActor } from '@/lib/server/session';

/** The chosen rows, one command each; the answer is a list of outcomes. */
export async function jalankan(_lalu: StatusMassal, data: FormData): Promise<StatusMassal> {
  const { perintahId, baris, nama, ...values } = isian(data);
  const actor = await findActor();
  if (!actor) return { values, problem: masalah('belum-masuk') };
  const apa = namaMassal(nama);
  const ids = idMassal(baris);
  const [contoh] = ids;
  if (!apa || !contoh || ids.length > MAKS_MASSAL)
    return { values, problem: masalah('permintaan-rusak') };
  const periksa = SKEMA_MASSAL[apa].safeParse({ ...values, id: contoh });
  if (!periksa.success) {
    const bidang: Record<string, string> = {};
    for (const i of periksa.error.issues) bidang[i.path.join('.')] ??= i.message;
    return { values, problem: masalah('isian-salah', undefined, bidang) };
  }
  const hasil = await jalankanMassal(actor, apa, ids, values, String(perintahId ?? ''));
  revalidatePath('/', 'layout');
  return { values: {}, hasil };
}

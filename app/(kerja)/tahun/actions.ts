'use server';

import { revalidatePath } from 'next/cache';
import { action, isian } from '@/lib/server/action';
import { findActor } from '@/lib/server/session';
import { aturKuota } from '@/lib/tahun/commands/kuota';
import { aturTahun } from '@/lib/tahun/commands/setelan';
import { bukaTahun, siapkanTahun, tutupPengajuan, tutupTahun } from '@/lib/tahun/commands/tahun';
import { periksaSetelan } from '@/lib/tahun/periksa';
import type { StateSetelan } from '@/lib/tahun/ubah';

const keTahun = {
  ke: (h: { data?: Record<string, string> }) => `/tahun/${h.data?.tahun ?? ''}`,
};

export const siapkan = action(siapkanTahun, keTahun);
export const buka = action(bukaTahun, keTahun);
export const tutupAjuan = action(tutupPengajuan, keTahun);
export const tutup = action(tutupTahun, keTahun);
export const kuota = action(aturKuota);

const atur = action(aturTahun, keTahun);

/**
 * Typed, looked at, saved: one form in two steps, so it also works without JavaScript. What was
 * typed travels in the request only, never in the address (a signer's NIP is among it).
 */
export async function ubah(state: StateSetelan, data: FormData): Promise<StateSetelan> {
  const { perintahId: _, langkah, ...values } = isian(data);
  // the form names its step, a button may name another: the button comes last
  const ke = [langkah].flat().at(-1);
  if (ke === 'ubah') return { values };
  const periksa = await periksaSetelan(await findActor(), values);
  if (ke !== 'simpan' || periksa.problem) return padaVersiBaru(periksa);
  const hasil = await atur(state, data);
  if (hasil.problem?.kode !== 'sudah-berubah') return { ...hasil, pratinjau: periksa.pratinjau };
  return padaVersiBaru(await periksaSetelan(await findActor(), values));
}

/** After another ADMIN saved, the page itself must stand on that version. */
function padaVersiBaru(state: StateSetelan): StateSetelan {
  if (state.problem?.kode === 'sudah-berubah') revalidatePath('/', 'layout');
  return state;
}

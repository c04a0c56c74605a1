'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/core/form-state';
import { masalah } from '@/lib/core/problem';
import { action, isian } from '@/lib/server/action';
import { requireActor } from '@/lib/server/session';
import { aturKuota } from '@/lib/tahun/commands/kuota';
import { aturTahun } from '@/lib/tahun/commands/setelan';
import { bukaTahun, siapkanTahun, tutupPengajuan, tutupTahun } from '@/lib/tahun/commands/tahun';
import { findTahun } from '@/lib/tahun/halaman';
import { bacaPratinjau } from '@/lib/tahun/pratinjau';

const keTahun = {
  ke: (h: { data?: Record<string, string> }) => `/tahun/${h.data?.tahun ?? ''}`,
};

export const siapkan = action(siapkanTahun, keTahun);
export const buka = action(bukaTahun, keTahun);
export const tutupAjuan = action(tutupPengajuan, keTahun);
export const tutup = action(tutupTahun, keTahun);
export const kuota = action(aturKuota);
export const atur = action(aturTahun, keTahun);

/** Only looks: what would change goes to the page that shows it before anything is written. */
export async function pratinjau(_state: FormState, data: FormData): Promise<FormState> {
  const values = isian(data);
  const actor = await requireActor();
  const t = await findTahun(actor, String(values.tahun ?? ''));
  if (!t?.bolehAtur) return { problem: masalah('bukan-peran'), values };
  const hasil = bacaPratinjau(t, values);
  if (!hasil.ok) return { problem: hasil.problem, values };
  const q = new URLSearchParams({ nomor: String(t.nomor), ...hasil.nilai.isian });
  redirect(`/tahun/${t.tahun}/setelan/${String(values.kelompok)}/periksa?${q}`);
}

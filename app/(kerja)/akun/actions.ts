'use server';

import { redirect } from 'next/navigation';
import { gantiPeran, gantiSandi, keluarSemua } from '@/lib/akun/commands/akun';
import { tutupSesi } from '@/lib/akun/intake';
import type { FormAction } from '@/lib/core/form-state';
import { action } from '@/lib/server/action';
import { findSesi } from '@/lib/server/session';
import { lepasKuki } from '@/lib/server/sign-in-cookie';

/** Which session asks is known from its cookie, never from the form. */
const denganSesi =
  (lanjut: FormAction): FormAction =>
  async (state, data) => {
    data.set('sesi', (await findSesi())?.id ?? '');
    return lanjut(state, data);
  };

export const gantiSandiAksi = denganSesi(action(gantiSandi));
export const gantiPeranAksi = denganSesi(action(gantiPeran, { ke: () => '/beranda' }));
export const keluarkanPerangkat = action(keluarSemua);

/** Every device, this one too: the way out is the door. */
export const keluarSemuaAksi = action(keluarSemua, { ke: () => '/masuk' });

/** Signs out on this device; a plain form post, so it works without JavaScript. */
export async function keluar(): Promise<void> {
  const sesi = await findSesi();
  if (sesi) await tutupSesi(sesi.id);
  await lepasKuki();
  redirect('/masuk');
}

'use server';

import { redirect } from 'next/navigation';
import { aktifkan } from '@/lib/akun/aktivasi';
import { findNamaMasuk } from '@/lib/akun/queries';
import type { FormState } from '@/lib/core/form-state';
import { isian } from '@/lib/server/action';
import { alamatIp, perangkat } from '@/lib/server/request';
import { masuk } from '@/lib/server/sign-in';
import { pasangKuki } from '@/lib/server/sign-in-cookie';

/**
 * A code becomes an account and the person is signed in. Signing in goes by the password and not by
 * the success before: a form sent again months later must not open a door.
 */
export async function aktifkanAksi(_state: FormState, data: FormData): Promise<FormState> {
  const { perintahId, kode, namaPengguna, sandi } = isian(data);
  const values = { kode: String(kode ?? ''), namaPengguna: String(namaPengguna ?? '') };
  const ip = await alamatIp();
  const hasil = await aktifkan({
    input: { ...values, sandi },
    perintahId: String(perintahId ?? ''),
    ip,
  });
  if (!hasil.ok) return { problem: hasil.problem, values };
  const nama = await findNamaMasuk(hasil.nilai.id);
  const sesi = await masuk({
    nama: nama ?? '',
    sandi: String(sandi ?? ''),
    perangkat: await perangkat(),
    ip,
  });
  if (!sesi.ok) redirect('/masuk');
  await pasangKuki(sesi.nilai);
  redirect('/beranda');
}

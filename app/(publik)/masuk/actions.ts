'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/core/form-state';
import { masalah } from '@/lib/core/problem';
import { isian } from '@/lib/server/action';
import { alamatIp, jalurAman, perangkat } from '@/lib/server/request';
import { masuk } from '@/lib/server/sign-in';
import { pasangKuki } from '@/lib/server/sign-in-cookie';

/** Sign-in as a plain form post; the name stays, the password is typed again. */
export async function masukAksi(_state: FormState, data: FormData): Promise<FormState> {
  const { nama, sandi, ke } = isian(data);
  const values = { nama: String(nama ?? ''), ke: String(ke ?? '') };
  const bidang = {
    ...(values.nama.trim() === '' && { nama: 'Nama pengguna atau nomor HP belum diisi.' }),
    ...((sandi ?? '') === '' && { sandi: 'Kata sandi belum diisi.' }),
  };
  if (Object.keys(bidang).length > 0)
    return { problem: masalah('isian-salah', undefined, bidang), values };
  const hasil = await masuk({
    nama: values.nama.slice(0, 80),
    sandi: String(sandi).slice(0, 200),
    perangkat: await perangkat(),
    ip: await alamatIp(),
  });
  if (!hasil.ok) return { problem: hasil.problem, values };
  await pasangKuki(hasil.nilai);
  redirect(jalurAman(ke));
}

import 'server-only';
import { cookies } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { namaKuki, UMUR_KUKI } from '@/lib/server/auth';
import { env, lewatHttps } from '@/lib/server/env';

/** next-auth's own cookie, set from a server action so that sign-in works without JavaScript. */
export async function pasangKuki(kunci: string): Promise<void> {
  const nilai = await encode({
    token: { sid: kunci },
    secret: env().NEXTAUTH_SECRET,
    maxAge: UMUR_KUKI,
  });
  (await cookies()).set(namaKuki(), nilai, {
    httpOnly: true,
    sameSite: 'lax',
    secure: lewatHttps(),
    path: '/',
    maxAge: UMUR_KUKI,
  });
}

export async function lepasKuki(): Promise<void> {
  (await cookies()).delete({ name: namaKuki(), path: '/', secure: lewatHttps() });
}

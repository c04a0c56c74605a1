import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { env, lewatHttps } from '@/lib/server/env';
import { masuk } from '@/lib/server/sign-in';

/** Longest any session may live; the Sesi row ends it earlier (session.ts). Seconds. */
export const UMUR_KUKI = 30 * 24 * 3600;

export const namaKuki = (): string =>
  lewatHttps() ? '__Host-sikube.sesi' : 'next-auth.session-token';

/**
 * next-auth carries the sign-in and the cookie; its token holds nothing but the random key of a
 * session row, so ending that row ends the session at the next request (assurance.md 9).
 */
export const authOptions = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: UMUR_KUKI },
  pages: { signIn: '/masuk', error: '/masuk' },
  cookies: {
    sessionToken: {
      name: namaKuki(),
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: lewatHttps() },
    },
  },
  providers: [
    Credentials({
      credentials: { nama: {}, sandi: { type: 'password' } },
      async authorize(credentials, req) {
        const hasil = await masuk({
          nama: credentials?.nama ?? '',
          sandi: credentials?.sandi ?? '',
          perangkat: String(req.headers?.['user-agent'] ?? ''),
          ip: 'next-auth',
        });
        return hasil.ok ? { id: hasil.nilai } : null;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
    session: ({ session, token }) => ({ expires: session.expires, sid: token.sid }),
  },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
});

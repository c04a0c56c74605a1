import NextAuth from 'next-auth';
import { authOptions } from '@/lib/server/auth';

type Context = { params: Promise<{ nextauth: string[] }> };

/** Options are made per request: a build has no keys. */
const handler = (request: Request, context: Context) =>
  NextAuth(request as never, context as never, authOptions());

export { handler as GET, handler as POST };

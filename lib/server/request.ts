import 'server-only';
import { headers } from 'next/headers';
import { env } from '@/lib/server/env';

export const TANPA_PROKSI = 'langsung';

/**
 * The address attempts are counted by. A forwarded address is believed only where the office says
 * that its own proxy writes it (SIKUBE_PROKSI=ya); else a client could invent a new one each time.
 */
export async function alamatIp(): Promise<string> {
  if (env().SIKUBE_PROKSI !== 'ya') return TANPA_PROKSI;
  return (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? TANPA_PROKSI;
}

export const perangkat = async (): Promise<string> =>
  (await headers()).get('user-agent') ?? 'perangkat tidak dikenal';

/** A path of this site to go back to; anything else is forgotten (no open redirect). */
export const jalurAman = (ke: unknown): string =>
  typeof ke === 'string' && /^\/(?![/\\])[\w\-/.?=&%]*$/.test(ke) ? ke : '/beranda';

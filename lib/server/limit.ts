import 'server-only';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { pool } from '@/lib/server/db';

const limiters = new Map<string, RateLimiterPostgres>();

/** Attempts that count, per kind: how many in how many seconds. A whole office shares one address. */
const BATAS = {
  'masuk-akun': [10, 900],
  'masuk-ip': [200, 900],
  'aktivasi-ip': [10, 900],
  // six digits must not be guessed from many addresses either
  'aktivasi-semua': [40, 900],
  'lacak-ip': [30, 900],
  'lacak-nomor': [10, 900],
  // a question while typing must not become a way to ask for many people
  'cek-nomor': [300, 3600],
  'unggah-akun': [100, 86_400],
} as const;

export type Jenis = keyof typeof BATAS;

function limiter(jenis: Jenis): RateLimiterPostgres {
  const [points, duration] = BATAS[jenis];
  let l = limiters.get(jenis);
  if (!l) {
    l = new RateLimiterPostgres({
      storeClient: pool(),
      tableName: 'laju',
      tableCreated: true,
      keyPrefix: jenis,
      points,
      duration,
    });
    limiters.set(jenis, l);
  }
  return l;
}

/**
 * Counts one attempt before it is judged, so that parallel guesses cannot slip through (S-10).
 * Answers how many this makes in the window; `lolos` is false beyond the limit.
 */
export async function hitung(jenis: Jenis, kunci: string): Promise<{ lolos: boolean; ke: number }> {
  const res = await limiter(jenis).penalty(kunci, 1);
  return { lolos: res.consumedPoints <= BATAS[jenis][0], ke: res.consumedPoints };
}

/** Only failures count: a success takes its own attempt back. */
export const batalHitung = (jenis: Jenis, kunci: string): Promise<unknown> =>
  limiter(jenis).reward(kunci, 1);

export const lupakan = (jenis: Jenis, kunci: string): Promise<unknown> =>
  limiter(jenis).delete(kunci);

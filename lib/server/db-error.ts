import 'server-only';
import { masalah } from '@/lib/core/problem';
import type { Problem } from '@/lib/core/result';

/** Everything a driver error says of itself, on every level it was wrapped in. */
function facts(error: unknown): string {
  const parts: string[] = [];
  for (let e = error, depth = 0; e && depth < 5; depth++) {
    const x = e as { code?: string; message?: string; meta?: object; cause?: unknown };
    parts.push(x.code ?? '', x.message ?? '', x.meta ? JSON.stringify(x.meta) : '');
    e = x.cause;
  }
  return parts.join(' ');
}

/** Deadlock and serialisation failure: nothing happened, the same command may simply run again. */
export const isRetryable = (error: unknown): boolean => /P2034|40001|40P01/.test(facts(error));

/** A failure of the database that people can understand; null = unexpected, to be logged. */
export function asProblem(error: unknown, bentrok: Record<string, Problem> = {}): Problem | null {
  const teks = facts(error);
  const known = Object.entries(bentrok).find(([constraint]) => teks.includes(constraint));
  if (known) return known[1];
  if (/P2002|23505/.test(teks)) return masalah('sudah-ada');
  if (/P2024|P2028|55P03|57014|P1001|ECONNREFUSED|57P0\d|timeout exceeded/.test(teks))
    return masalah('sibuk');
  return null;
}

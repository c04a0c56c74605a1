import 'server-only';
import type { Tx } from '@/lib/server/db';
import type { tasks } from '@/lib/server/tasks';

/** Puts a job beside the change that asks for it: both happen, or neither (lifecycle.md 4). */
export const enqueue = (
  tx: Tx,
  tugas: keyof typeof tasks,
  isi: Record<string, string>,
  kunci?: string,
): Promise<unknown> =>
  tx.$executeRaw`select graphile_worker.add_job(${tugas}, ${JSON.stringify(isi)}::json,
    job_key := ${kunci ?? null}::text)`;

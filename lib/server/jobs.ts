import 'server-only';
import type { Tx } from '@/lib/server/db';
import type { tasks } from '@/lib/server/tasks';

/** Tasks of the frame, and those the worker takes from the rooms (scripts/worker.ts). */
export type NamaTugas = keyof typeof tasks | 'muatTerpadu';

/** Puts a job beside the change that asks for it: both happen, or neither (lifecycle.md 4). */
export const enqueue = (
  tx: Tx,
  tugas: NamaTugas,
  isi: Record<string, string>,
  kunci?: string,
): Promise<unknown> =>
  tx.$executeRaw`select antre_tugas(${tugas}, ${JSON.stringify(isi)}::json, ${kunci ?? null}::text)`;

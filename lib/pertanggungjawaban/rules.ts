import type { pertanggungjawaban } from '@/lib/core/lifecycle/pertanggungjawaban';
import type { StateOf } from '@/lib/core/machine';

export type StatusLpj = StateOf<typeof pertanggungjawaban>;

/** The group still owes its report: nothing is on the desk of the Dinas. */
export const DITUNGGU = ['BELANJA', 'DIKEMBALIKAN'] as const satisfies readonly StatusLpj[];

const ditunggu = (status: StatusLpj): boolean => DITUNGGU.some((s) => s === status);

/** Overdue from the day after its deadline: day 31 with the default of 30 (T27, CFG tenggatLpj). */
export const lewatTenggat = (l: { status: StatusLpj; tenggat: string }, hari: string): boolean =>
  ditunggu(l.status) && hari > l.tenggat;

import type { Problem } from '@/lib/core/result';

/** What a form knows after it was sent: what was wrong and what had been typed, so nothing is lost. */
export type FormState = {
  problem?: Problem;
  sukses?: string;
  /** a fresh id after a success that stays on the page; else the page's own id is kept */
  perintahId?: string;
  values: Record<string, string | string[]>;
};

export const AWAL: FormState = { values: {} };

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

'use server';

import type { LacakState } from '@/app/(publik)/lacak/_components/LacakForm';
import { masalah } from '@/lib/core/problem';
import { lacak } from '@/lib/lacak/queries';
import { LacakProposal } from '@/lib/lacak/schema';
import { isian } from '@/lib/server/action';
import { alamatIp } from '@/lib/server/request';

/** A question, not a command: nothing is written but the count of failed guesses. */
export async function lacakProposal(_state: LacakState, data: FormData): Promise<LacakState> {
  const values = isian(data);
  const parsed = LacakProposal.safeParse(values);
  // the code is typed again: it never travels back into the page
  const kembali = { nomor: String(values.nomor ?? '') };
  if (!parsed.success) {
    const bidang = Object.fromEntries(
      parsed.error.issues.toReversed().map((i) => [i.path.join('.'), i.message]),
    );
    return { problem: masalah('isian-salah', undefined, bidang), values: kembali };
  }
  const hasil = await lacak(await alamatIp(), parsed.data);
  return hasil.ok
    ? { hasil: hasil.nilai, values: kembali }
    : { problem: hasil.problem, values: kembali };
}

import 'server-only';
import { randomUUID } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { FormAction, FormState } from '@/lib/core/form-state';
import { masalah } from '@/lib/core/problem';
import type { Command, Outcome } from '@/lib/server/command';
import { log } from '@/lib/server/log';
import { findActor } from '@/lib/server/session';

type Values = FormState['values'];

/** FormData as plain text values; a name that occurs twice becomes a list. Files come in elsewhere. */
export function isian(data: FormData): Values {
  const values: Values = {};
  for (const key of new Set(data.keys())) {
    if (key.startsWith('$ACTION')) continue;
    const all = data.getAll(key).filter((v): v is string => typeof v === 'string');
    values[key] = all.length > 1 ? all : (all[0] ?? '');
  }
  return values;
}

/** What goes back into the form; secrets are typed again. */
const dikembalikan = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([k]) => !/sandi|perintahId/i.test(k)));

type Options = {
  /** where to go after a success; without it the page stays and says `sukses` */
  ke?: (hasil: Outcome, values: Values) => string;
};

/** A server action for one command: form → adapter → command → Prisma (house.md 1.4). */
export const action =
  (command: Command, { ke }: Options = {}): FormAction =>
  async (_state, data) => {
    const values = isian(data);
    const actor = await findActor();
    if (!actor) return { problem: masalah('belum-masuk'), values: dikembalikan(values) };
    const { perintahId, ...input } = values;
    const hasil = await command.execute({ actor, input, perintahId: String(perintahId ?? '') });
    if (!hasil.ok) {
      log.info({ aksi: command.may, kode: hasil.problem.kode }, 'ditolak');
      return { problem: hasil.problem, values: dikembalikan(values) };
    }
    revalidatePath('/', 'layout');
    if (ke) redirect(ke(hasil.nilai, values));
    return { sukses: hasil.nilai.sukses ?? 'Tersimpan.', perintahId: randomUUID(), values: {} };
  };

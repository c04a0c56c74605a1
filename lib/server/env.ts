import 'server-only';
import { z } from 'zod';

const Kunci = z.string().min(32);

const Env = z.object({
  DATABASE_URL: z.string().min(1),
  NEXTAUTH_URL: z.url().default('http://localhost:3000'),
  NEXTAUTH_SECRET: Kunci,
  SIKUBE_KUNCI_NIK: Kunci,
  /** which key SIKUBE_KUNCI_NIK is; the first byte of every ciphertext (npm run kunci:ganti) */
  SIKUBE_KUNCI_NIK_VERSI: z.coerce.number().int().min(1).max(255).default(1),
  /** the key before it, while rows written with it are left */
  SIKUBE_KUNCI_NIK_LAMA: Kunci.optional(),
  SIKUBE_KUNCI_INDEKS: Kunci,
  SIKUBE_BERKAS: z.string().min(1),
  /** 'ya': the office's own proxy writes X-Forwarded-For */
  SIKUBE_PROKSI: z.string().optional(),
});

let read: z.infer<typeof Env> | undefined;

/** The environment, read once and only when something needs it: a build has no database. */
export function env(): z.infer<typeof Env> {
  read ??= Env.parse(process.env);
  return read;
}

export const lewatHttps = (): boolean => env().NEXTAUTH_URL.startsWith('https:');

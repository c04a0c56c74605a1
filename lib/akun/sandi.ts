import 'server-only';
import { z } from 'zod';
import { indeksButa } from '@/lib/server/secret';

/**
 * A typed password on its way through a command. The frame keeps a fingerprint of every input; this
 * shows it a keyed hash only, so that the stored fingerprint helps nobody to guess the password.
 */
export class Sandi {
  readonly #teks: string;
  readonly sidik: string;

  constructor(teks: string) {
    this.#teks = teks;
    this.sidik = indeksButa('kode', `sandi:${teks}`);
  }

  buka(): string {
    return this.#teks;
  }
}

export const sandi = (label: string) =>
  z.preprocess(
    (v) => (typeof v === 'string' ? v.slice(0, 400) : ''),
    z
      .string()
      .min(1, `${label} belum diisi.`)
      .transform((t) => new Sandi(t.normalize('NFC'))),
  );

import { z } from 'zod';
import { id, paragraf } from '@/lib/form/fields';

/** The whole programme as a choice in a form, where an empty value means "nothing chosen". */
export const SELURUHNYA = 'semua';

export const BekukanWilayah = z.object({
  wilayah: z.preprocess(
    (v) => (typeof v === 'string' ? v.trim() : ''),
    z
      .string()
      .regex(/^(semua|\d{2}(\d{2}(\d{2}(\d{4})?)?)?)$/, 'Pilih wilayah.')
      .transform((v) => (v === SELURUHNYA ? '' : v)),
  ),
  alasan: paragraf('Alasan', 1000),
});

export const CairkanPembekuan = z.object({ id, alasan: paragraf('Alasan', 1000) });

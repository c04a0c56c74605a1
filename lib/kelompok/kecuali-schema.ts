import { z } from 'zod';
import { id, paragraf } from '@/lib/form/fields';

const HAL = /^[0-9a-f-]{36}:[a-z-]{3,30}$/;

/** `hal` is one choice of the form: which member, which rule ("<id>:usia"). */
export const Kecualikan = z.object({
  id,
  hal: z.preprocess(
    (v) => (typeof v === 'string' ? v : ''),
    z
      .string()
      .regex(HAL, 'Pilih siapa dan ketentuan apa.')
      .transform((t) => ({ anggotaId: t.slice(0, 36), kriteria: t.slice(37) })),
  ),
  alasan: paragraf('Alasan', 500),
});

export const CabutPengecualian = z.object({
  id,
  pengecualianId: id,
  alasan: paragraf('Alasan', 500),
});

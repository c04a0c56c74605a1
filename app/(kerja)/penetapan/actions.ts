'use server';

import {
  cabutPenetapan,
  sampaikanHasil,
  susunPenetapan,
  tetapkanPenerima,
} from '@/lib/penetapan/commands';
import { action } from '@/lib/server/action';

const keBerkas = { ke: (h: { id: string }) => `/penetapan/${h.id}` };

export const susun = action(susunPenetapan, keBerkas);
export const tetapkan = action(tetapkanPenerima, keBerkas);
export const sampaikan = action(sampaikanHasil, keBerkas);
export const cabut = action(cabutPenetapan, keBerkas);

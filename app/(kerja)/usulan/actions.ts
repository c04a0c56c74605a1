'use server';

import { action } from '@/lib/server/action';
import {
  batalkanUsulan,
  kirimUsulan,
  susunUsulan,
  tandatanganiUsulan,
} from '@/lib/usulan/commands';

const keBerkas = { ke: (h: { id: string }) => `/usulan/${h.id}` };

export const susun = action(susunUsulan, keBerkas);
export const tandatangani = action(tandatanganiUsulan, keBerkas);
export const kirim = action(kirimUsulan, keBerkas);
export const batalkan = action(batalkanUsulan, keBerkas);

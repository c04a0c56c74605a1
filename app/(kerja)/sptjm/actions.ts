'use server';

import { action } from '@/lib/server/action';
import { batalkanSptjm, susunSptjm, tandatanganiSptjm } from '@/lib/sptjm/commands';

const keBerkas = { ke: (h: { id: string }) => `/sptjm/${h.id}` };

export const susun = action(susunSptjm, keBerkas);
export const tandatangani = action(tandatanganiSptjm, keBerkas);
export const batalkan = action(batalkanSptjm, keBerkas);

'use server';

import { ajukanKeberatan, kabulkanKeberatan, tolakKeberatan } from '@/lib/keberatan/commands';
import { action } from '@/lib/server/action';

const keBerkas = { ke: (h: { id: string }) => `/keberatan/${h.id}` };

export const ajukan = action(ajukanKeberatan, keBerkas);
export const kabulkan = action(kabulkanKeberatan, keBerkas);
export const tolak = action(tolakKeberatan, keBerkas);

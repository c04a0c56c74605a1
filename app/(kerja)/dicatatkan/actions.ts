'use server';

import { rekamCatatan, tolakCatatan } from '@/lib/dicatatkan/commands';
import { konfirmasiCatatan } from '@/lib/dicatatkan/konfirmasi';
import { action } from '@/lib/server/action';

export const rekam = action(rekamCatatan, { ke: (h) => `/dicatatkan/${h.id}` });
export const konfirmasi = action(konfirmasiCatatan, { ke: () => '/dicatatkan' });
export const tolak = action(tolakCatatan, { ke: (h) => `/dicatatkan/${h.id}` });

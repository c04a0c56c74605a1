import 'server-only';
import { rekamCatatan, tolakCatatan } from '@/lib/dicatatkan/commands';
import { konfirmasiCatatan } from '@/lib/dicatatkan/konfirmasi';
import type { Command } from '@/lib/server/command';

export const perintahDicatatkan = {
  'dicatatkan.rekam': rekamCatatan,
  'dicatatkan.konfirmasi': konfirmasiCatatan,
  'dicatatkan.tolak': tolakCatatan,
} satisfies Record<string, Command>;

import 'server-only';
import type { Command } from '@/lib/server/command';
import {
  batalkanUsulan,
  kirimUsulan,
  susunUsulan,
  tandatanganiUsulan,
} from '@/lib/usulan/commands';

export const perintahUsulan = {
  'usulan.susun': susunUsulan,
  'usulan.tandatangani': tandatanganiUsulan,
  'usulan.kirim': kirimUsulan,
  'usulan.batalkan': batalkanUsulan,
} satisfies Record<string, Command>;

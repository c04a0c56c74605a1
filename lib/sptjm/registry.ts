import 'server-only';
import type { Command } from '@/lib/server/command';
import { batalkanSptjm, susunSptjm, tandatanganiSptjm } from '@/lib/sptjm/commands';

export const perintahSptjm = {
  'sptjm.susun': susunSptjm,
  'sptjm.tandatangani': tandatanganiSptjm,
  'sptjm.batalkan': batalkanSptjm,
} satisfies Record<string, Command>;

import 'server-only';
import { ajukanKeberatan, kabulkanKeberatan, tolakKeberatan } from '@/lib/keberatan/commands';
import type { Command } from '@/lib/server/command';

export const perintahKeberatan = {
  'keberatan.ajukan': ajukanKeberatan,
  'keberatan.kabulkan': kabulkanKeberatan,
  'keberatan.tolak': tolakKeberatan,
} satisfies Record<string, Command>;

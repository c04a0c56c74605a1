import 'server-only';
import { bekukanWilayah, cairkanPembekuan } from '@/lib/pembekuan/commands';
import type { Command } from '@/lib/server/command';

export const perintahPembekuan = {
  'pembekuan.bekukan': bekukanWilayah,
  'pembekuan.cairkan': cairkanPembekuan,
} satisfies Record<string, Command>;

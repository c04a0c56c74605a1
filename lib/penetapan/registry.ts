import 'server-only';
import {
  cabutPenetapan,
  sampaikanHasil,
  susunPenetapan,
  tetapkanPenerima,
} from '@/lib/penetapan/commands';
import type { Command } from '@/lib/server/command';

export const perintahPenetapan = {
  'penetapan.susun': susunPenetapan,
  'penetapan.tetapkan': tetapkanPenerima,
  'penetapan.sampaikan': sampaikanHasil,
  'penetapan.cabut': cabutPenetapan,
} satisfies Record<string, Command>;

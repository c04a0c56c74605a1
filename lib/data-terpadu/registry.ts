import 'server-only';
import { cariTerpadu } from '@/lib/data-terpadu/commands/cari';
import { imporTerpadu } from '@/lib/data-terpadu/commands/impor';
import { batalkanImpor, lanjutkanImpor } from '@/lib/data-terpadu/commands/kendali';
import type { Command } from '@/lib/server/command';

export const perintahDataTerpadu = {
  'dataTerpadu.impor': imporTerpadu,
  'dataTerpadu.batalkan': batalkanImpor,
  'dataTerpadu.lanjutkan': lanjutkanImpor,
  'dataTerpadu.cari': cariTerpadu,
} satisfies Record<string, Command>;

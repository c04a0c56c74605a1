import 'server-only';
import { laporKunjungan } from '@/lib/kunjungan/commands/lapor';
import {
  batalkanKunjungan,
  kembalikanKunjungan,
  terimaKunjungan,
} from '@/lib/kunjungan/commands/putusan';
import type { Command } from '@/lib/server/command';

export const perintahKunjungan = {
  'kunjungan.lapor': laporKunjungan,
  'kunjungan.terima': terimaKunjungan,
  'kunjungan.kembalikan': kembalikanKunjungan,
  'kunjungan.batalkan': batalkanKunjungan,
} satisfies Record<string, Command>;

import 'server-only';
import { konfirmasiDana } from '@/lib/pencairan/commands/konfirmasi';
import { batalkanPencairan, catatAuditor, selesaikanSelisih } from '@/lib/pencairan/commands/putus';
import {
  catatRetur,
  catatSalur,
  perbaikiRetur,
  perintahkanPencairan,
} from '@/lib/pencairan/commands/salur';
import type { Command } from '@/lib/server/command';

export const perintahPencairan = {
  'pencairan.perintahkan': perintahkanPencairan,
  'pencairan.catatSalur': catatSalur,
  'pencairan.catatRetur': catatRetur,
  'pencairan.perbaikiRetur': perbaikiRetur,
  'pencairan.konfirmasi': konfirmasiDana,
  'pencairan.catatAuditor': catatAuditor,
  'pencairan.selesaikanSelisih': selesaikanSelisih,
  'pencairan.batalkan': batalkanPencairan,
} satisfies Record<string, Command>;

'use server';

import { konfirmasiDana } from '@/lib/pencairan/commands/konfirmasi';
import { batalkanPencairan, catatAuditor, selesaikanSelisih } from '@/lib/pencairan/commands/putus';
import {
  catatRetur,
  catatSalur,
  perbaikiRetur,
  perintahkanPencairan,
} from '@/lib/pencairan/commands/salur';
import { action } from '@/lib/server/action';

const keBerkas = { ke: (h: { id: string }) => `/pencairan/${h.id}` };

export const perintahkan = action(perintahkanPencairan, keBerkas);
export const salur = action(catatSalur, keBerkas);
export const retur = action(catatRetur, keBerkas);
export const perbaiki = action(perbaikiRetur, keBerkas);
export const konfirmasi = action(konfirmasiDana, keBerkas);
export const catatan = action(catatAuditor, keBerkas);
export const selesaikan = action(selesaikanSelisih, keBerkas);
export const batalkan = action(batalkanPencairan, keBerkas);

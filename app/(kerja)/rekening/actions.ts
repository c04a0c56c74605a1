'use server';

import { ajukanRekening } from '@/lib/rekening/commands/ajukan';
import { bukaNomor, catatTelepon, perbaruiSpesimen } from '@/lib/rekening/commands/catat';
import { sahkanGanti, sahkanRekening, tolakRekening } from '@/lib/rekening/commands/periksa';
import { action } from '@/lib/server/action';

const keBerkas = { ke: (h: { id: string }) => `/rekening/${h.id}` };

export const ajukan = action(ajukanRekening, keBerkas);
export const sahkan = action(sahkanRekening, keBerkas);
export const sahkanPengganti = action(sahkanGanti, keBerkas);
export const tolak = action(tolakRekening, keBerkas);
export const telepon = action(catatTelepon);
export const spesimen = action(perbaruiSpesimen);
export const lihatNomor = action(bukaNomor);

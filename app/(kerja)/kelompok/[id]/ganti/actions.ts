'use server';

import { dukungGanti, gantiAnggota, gantiPengurus } from '@/lib/kelompok/commands/ganti';
import { setujuiGanti } from '@/lib/kelompok/commands/setujui-ganti';
import { action } from '@/lib/server/action';
import type { Outcome } from '@/lib/server/command';

const blok = { ke: (h: Outcome) => `/kelompok/${h.id}#penggantian` };

export const usulAnggota = action(gantiAnggota, blok);
export const usulPengurus = action(gantiPengurus, blok);
export const dukung = action(dukungGanti, blok);
export const putuskan = action(setujuiGanti, blok);

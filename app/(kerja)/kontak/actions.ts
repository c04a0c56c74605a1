'use server';

import { periksaKontak } from '@/lib/kelompok/commands/kontak';
import { periksaKontakPendamping } from '@/lib/pengguna/commands/kontak';
import { action } from '@/lib/server/action';

export const periksaAnggota = action(periksaKontak);
export const periksaPendamping = action(periksaKontakPendamping);

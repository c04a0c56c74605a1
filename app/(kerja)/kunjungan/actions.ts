'use server';

import { laporKunjungan } from '@/lib/kunjungan/commands/lapor';
import {
  batalkanKunjungan,
  kembalikanKunjungan,
  terimaKunjungan,
} from '@/lib/kunjungan/commands/putusan';
import { action } from '@/lib/server/action';
import type { Outcome } from '@/lib/server/command';

const berkas = { ke: (h: Outcome) => `/kunjungan/${h.id}` };

export const lapor = action(laporKunjungan, berkas);
export const terima = action(terimaKunjungan, berkas);
export const kembalikan = action(kembalikanKunjungan, berkas);
export const batalkan = action(batalkanKunjungan, berkas);

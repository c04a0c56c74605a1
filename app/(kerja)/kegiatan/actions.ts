'use server';

import { catatHadir, catatHadirBanyak, hapusHadir } from '@/lib/kegiatan/commands/hadir';
import { laksanakanKegiatan } from '@/lib/kegiatan/commands/laksanakan';
import {
  batalkanKegiatan,
  rencanakanKegiatan,
  ubahKegiatan,
} from '@/lib/kegiatan/commands/rencana';
import { action } from '@/lib/server/action';

export const rencanakan = action(rencanakanKegiatan, { ke: (h) => `/kegiatan/${h.id}` });
export const ubah = action(ubahKegiatan);
export const catat = action(catatHadir);
export const catatBanyak = action(catatHadirBanyak);
export const hapus = action(hapusHadir);
export const laksanakan = action(laksanakanKegiatan, { ke: (h) => `/kegiatan/${h.id}` });
export const batalkan = action(batalkanKegiatan, { ke: (h) => `/kegiatan/${h.id}` });

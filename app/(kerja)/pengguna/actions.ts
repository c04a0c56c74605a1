'use server';

import { akhiriSesi, aturPengguna, buatKode, buatPengguna } from '@/lib/pengguna/commands/orang';
import { aturPeran, cabutPeran } from '@/lib/pengguna/commands/peran';
import { akhiriTugas, tugaskanPendamping } from '@/lib/pengguna/commands/tugas';
import { action } from '@/lib/server/action';

export const buat = action(buatPengguna, { ke: (h) => `/pengguna/${h.id}` });
export const atur = action(aturPengguna);
export const beriPeran = action(aturPeran);
export const cabut = action(cabutPeran);
export const keluarkan = action(akhiriSesi);
export const kode = action(buatKode);
export const tugaskan = action(tugaskanPendamping);
export const akhiriPenugasan = action(akhiriTugas);

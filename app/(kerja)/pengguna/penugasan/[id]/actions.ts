'use server';

import { tugaskanPengganti } from '@/lib/pengguna/commands/pengganti';
import { serahTerima } from '@/lib/pengguna/commands/serah-terima';
import { catatSuratTugas } from '@/lib/pengguna/commands/surat-tugas';
import { action } from '@/lib/server/action';

export const gantikan = action(tugaskanPengganti);
export const simpanSuratTugas = action(catatSuratTugas);
export const serahkan = action(serahTerima, {
  ke: (h) => `/pendamping/serah-terima/${h.data?.serahTerimaId}`,
});

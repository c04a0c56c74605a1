'use server';

import { catatCalon, ubahCalon } from '@/lib/calon/commands/catat';
import { catatPendekatan, masukKelompok } from '@/lib/calon/commands/pendekatan';
import { action } from '@/lib/server/action';
import type { Outcome } from '@/lib/server/command';

const calon = { ke: (h: Outcome) => `/calon/${h.id}` };

export const catat = action(catatCalon, calon);
export const ubah = action(ubahCalon, calon);
export const dekati = action(catatPendekatan, calon);
export const masuk = action(masukKelompok, calon);

'use server';

import { catatPekerjaan } from '@/lib/kelompok/commands/catat-pekerjaan';
import { action } from '@/lib/server/action';

export const catat = action(catatPekerjaan);

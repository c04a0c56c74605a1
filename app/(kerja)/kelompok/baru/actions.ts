'use server';

import { bentukKelompok } from '@/lib/kelompok/commands/susun';
import { action } from '@/lib/server/action';

export const bentuk = action(bentukKelompok, { ke: (h) => `/kelompok/${h.id}` });

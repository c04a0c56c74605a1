'use server';

import { imporRiwayat } from '@/lib/kelompok/commands/riwayat';
import { action } from '@/lib/server/action';

export const impor = action(imporRiwayat, { ke: () => '/kelompok' });

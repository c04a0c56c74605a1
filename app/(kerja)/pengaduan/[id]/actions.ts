'use server';

import { selesaikanPengaduan, telusuriPengaduan } from '@/lib/pengaduan/commands';
import { action } from '@/lib/server/action';

const keBerkas = { ke: (h: { id: string }) => `/pengaduan/${h.id}` };

export const telusuri = action(telusuriPengaduan, keBerkas);
export const selesaikan = action(selesaikanPengaduan, keBerkas);

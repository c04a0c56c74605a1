'use server';

import { bekukanWilayah, cairkanPembekuan } from '@/lib/pembekuan/commands';
import { action } from '@/lib/server/action';

export const bekukan = action(bekukanWilayah);
export const cairkan = action(cairkanPembekuan);

'use server';

import { imporTerpadu } from '@/lib/data-terpadu/commands/impor';
import { batalkanImpor, lanjutkanImpor } from '@/lib/data-terpadu/commands/kendali';
import { action } from '@/lib/server/action';

export const impor = action(imporTerpadu, { ke: (h) => `/data-terpadu/${h.id}` });
export const batalkan = action(batalkanImpor);
export const lanjutkan = action(lanjutkanImpor);

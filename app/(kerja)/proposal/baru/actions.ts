'use server';

import { tulisProposal } from '@/lib/proposal/commands/write';
import { action } from '@/lib/server/action';

export const tulis = action(tulisProposal, { ke: (h) => `/proposal/${h.id}/tulis` });

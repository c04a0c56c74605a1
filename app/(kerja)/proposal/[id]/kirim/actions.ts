'use server';

import { ajukanProposal } from '@/lib/proposal/commands/submit';
import { action } from '@/lib/server/action';

export const ajukan = action(ajukanProposal, { ke: (h) => `/proposal/${h.id}/tanda-terima` });

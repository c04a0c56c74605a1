'use server';

import { putuskanGanda } from '@/lib/kelompok/commands/putuskan-ganda';
import { action } from '@/lib/server/action';

export const putuskan = action(putuskanGanda, {
  ke: (h) => `/kelompok/ganda/${h.data?.pertamaId}/${h.data?.keduaId}`,
});

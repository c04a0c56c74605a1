'use server';

import { cetakDataAnggota, eksporAnggota } from '@/lib/kelompok/commands/ekspor';
import { action } from '@/lib/server/action';

export const ekspor = action(eksporAnggota, { ke: (h) => `/kelompok/${h.id}/ekspor` });
export const cetakData = action(cetakDataAnggota, {
  ke: (h) => `/kelompok/${h.id}/anggota/${h.data?.anggotaId}/data`,
});

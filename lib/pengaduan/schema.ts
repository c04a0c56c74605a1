import { z } from 'zod';
import { id, paragraf, pilihan } from '@/lib/form/fields';

export const IdInput = z.object({ id });

export const HASIL = ['TERBUKTI', 'TIDAK'] as const;

export const SelesaiInput = z.object({
  id,
  hasil: pilihan('hasil pemeriksaan', HASIL),
  catatan: paragraf('Catatan', 2000),
});

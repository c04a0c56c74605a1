import { z } from 'zod';
import { id, idBoleh, paragraf } from '@/lib/form/fields';

export const AjukanKeberatan = z.object({
  proposalId: id,
  isi: paragraf('Keberatan', 4000),
  bukti: idBoleh,
});

export const PutusanKeberatan = z.object({ id, putusan: paragraf('Alasan putusan', 2000) });

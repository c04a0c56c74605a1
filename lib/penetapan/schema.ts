import { z } from 'zod';
import { daftar, id, paragraf } from '@/lib/form/fields';
import { suratFields } from '@/lib/surat/schema';

export const SusunInput = z.object({
  proposalId: daftar(id, 1, 'Centang paling sedikit satu kelompok.'),
});

export const SuratInputId = z.object({ id, ...suratFields });

export const AlasanInput = z.object({ id, alasan: paragraf('Alasan', 1000) });

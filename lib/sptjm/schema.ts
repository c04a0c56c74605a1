import { z } from 'zod';
import { daftar, id, paragraf } from '@/lib/form/fields';
import { suratFields } from '@/lib/surat/schema';

export const SusunSptjm = z.object({
  pencairanId: daftar(id, 1, 'Pilih paling sedikit satu kelompok.'),
});

export const TandatanganiSptjm = z.object({ id, ...suratFields });

export const BatalkanSptjm = z.object({ id, alasan: paragraf('Alasan', 500) });

import { z } from 'zod';
import { DAPAT_DICATAT, tanpaBerkas } from '@/lib/dicatatkan/rules';
import { id, idBoleh, paragraf, pilihan } from '@/lib/form/fields';
import { suratFields } from '@/lib/surat/schema';

/** The step and its file; everything else is the input of that step's own command. */
export const RekamInput = z
  .looseObject({ aksi: pilihan('langkah', DAPAT_DICATAT), id: idBoleh, ...suratFields })
  .refine((r) => tanpaBerkas(r.aksi) || r.id, {
    path: ['id'],
    error: 'Berkas ini tidak dikenal.',
  });

export const KonfirmasiInput = z.object({ id });

export const TolakCatatan = z.object({ id, catatan: paragraf('Catatan', 1000) });

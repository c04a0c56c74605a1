import { z } from 'zod';
import { id, idBoleh, paragraf, paragrafBoleh, yaTidak } from '@/lib/form/fields';
import { TambahAnggota } from '@/lib/kelompok/schema';
import { suratFields } from '@/lib/surat/schema';

const alasan = paragraf('Alasan', 1000);

/** `penggantianId` = a second member supports what the first proposed; the rest is then not needed. */
export const GantiAnggota = z.union([
  z.object({ id, penggantianId: z.uuid() }),
  TambahAnggota.omit({ kehadiranId: true }).extend({ keluarId: id, alasan, ...suratFields }),
]);

export const GantiPengurus = z.union([
  z.object({ id, penggantianId: z.uuid() }),
  z.object({ id, ketua: idBoleh, sekretaris: idBoleh, bendahara: idBoleh, alasan, ...suratFields }),
]);

export const SetujuiGanti = z
  .object({
    id,
    penggantianId: id,
    setuju: yaTidak('putusan'),
    catatan: paragrafBoleh('Catatan', 1000),
  })
  .refine((v) => v.setuju || v.catatan, { path: ['catatan'], error: 'Tulis alasannya.' });

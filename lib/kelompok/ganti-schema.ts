import { z } from 'zod';
import { id, idBoleh, paragraf, paragrafBoleh, yaTidak } from '@/lib/form/fields';
import { TambahAnggota } from '@/lib/kelompok/schema';
import { suratFields } from '@/lib/surat/schema';

const alasan = paragraf('Alasan', 1000);

const { id: _id, kehadiranId: _hadir, jabatan: _jabatan, ...orangBaru } = TambahAnggota.shape;

// in the order of the form: the summary of mistakes lists them so
export const GantiAnggota = z.object({
  id,
  keluarId: z.preprocess(
    (v) => (typeof v === 'string' ? v : ''),
    z.uuid({ error: 'Pilih anggota yang keluar.' }),
  ),
  ...orangBaru,
  alasan,
  ...suratFields,
});

export const GantiPengurus = z.object({
  id,
  ketua: idBoleh,
  sekretaris: idBoleh,
  bendahara: idBoleh,
  alasan,
  ...suratFields,
});

export const DukungGanti = z.object({ id, penggantianId: id });

export const SetujuiGanti = z
  .object({
    id,
    penggantianId: id,
    setuju: yaTidak('putusan'),
    catatan: paragrafBoleh('Catatan', 1000),
  })
  .refine((v) => v.setuju || v.catatan, { path: ['catatan'], error: 'Tulis alasannya.' });

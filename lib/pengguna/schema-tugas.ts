import { z } from 'zod';
import { id, paragraf, paragrafBoleh, tanggal } from '@/lib/form/fields';
import { suratFields } from '@/lib/surat/schema';

const orang = (kalimat: string) =>
  z.preprocess((v) => (typeof v === 'string' ? v : ''), z.uuid({ error: kalimat }));

const alasan = paragraf('Alasan', 500);

/** `id` is the assignment of whoever is on leave. */
export const TugaskanPengganti = z.object({
  id,
  penggantiId: orang('Pilih pendamping pengganti.'),
  dari: tanggal('Mulai menggantikan'),
  sampai: tanggal('Menggantikan sampai'),
  alasan,
});

/** The signed letter of an assignment comes back from the head of the office. */
export const CatatSuratTugas = z.object({ id, ...suratFields });

/** `id` is the assignment that ends today. */
export const SerahTerima = z.object({
  id,
  kepadaId: orang('Pilih pendamping yang menerima.'),
  alasan,
  catatan: paragrafBoleh('Catatan', 2000),
});

import { z } from 'zod';
import { id, paragraf, rupiah, tanggal, teks, teksBoleh } from '@/lib/form/fields';
import { suratFields } from '@/lib/surat/schema';

/** Inputs of the money path. Names are the names of the form fields. */
export const IdInput = z.object({ id });

export const AlasanInput = z.object({ id, alasan: paragraf('Alasan', 1000) });

export const PerintahInput = z.object({
  id,
  nomor: teks('Nomor perintah bayar', 60),
  tanggal: tanggal('Tanggal perintah bayar'),
});

export const SalurInput = z.object({
  id,
  jumlah: rupiah('Jumlah'),
  /** goods have a BAST and no bank reference (T29) */
  referensi: teksBoleh('Nomor referensi', 60),
  tanggal: tanggal('Tanggal transfer'),
  ...suratFields,
});

export const KonfirmasiInput = z.object({ id, jumlah: rupiah('Jumlah yang masuk') });

export const CatatanInput = z.object({ id, catatan: paragraf('Catatan', 2000) });

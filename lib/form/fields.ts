import { z } from 'zod';
import { bersih, bersihParagraf } from '@/lib/core/nama';
import { parseRupiah } from '@/lib/core/rupiah';
import { parseTanggal } from '@/lib/core/tanggal';

/** Building blocks of every input schema: one sentence each, for the person at the field. */

const kosong = (v: unknown) => (typeof v === 'string' ? v : '');

/** One line of text, 1 to `maks` characters; apostrophes and local words stay (F76). */
export const teks = (label: string, maks = 120) =>
  z.preprocess(
    (v) => bersih(kosong(v)),
    z.string().min(1, `${label} belum diisi.`).max(maks, `${label} paling panjang ${maks} huruf.`),
  );

export const teksBoleh = (label: string, maks = 120) =>
  z.preprocess(
    (v) => bersih(kosong(v)) || undefined,
    z.string().max(maks, `${label} paling panjang ${maks} huruf.`).optional(),
  );

/** Several lines; line breaks are kept. */
export const paragraf = (label: string, maks = 4000) =>
  z.preprocess(
    (v) => bersihParagraf(kosong(v)),
    z.string().min(1, `${label} belum diisi.`).max(maks, `${label} paling panjang ${maks} huruf.`),
  );

export const paragrafBoleh = (label: string, maks = 4000) =>
  z.preprocess(
    (v) => bersihParagraf(kosong(v)) || undefined,
    z.string().max(maks, `${label} paling panjang ${maks} huruf.`).optional(),
  );

/** 'YYYY-MM-DD', a day that exists, between 1900 and 2100. */
export const tanggal = (label: string) =>
  z.preprocess(
    (v) => kosong(v).trim(),
    z
      .string()
      .min(1, `${label} belum diisi.`)
      .refine((t) => parseTanggal(t) !== null && t > '1900' && t < '2100', {
        error: `${label} bukan tanggal yang ada. Contoh: 12 Maret 2025.`,
      }),
  );

export const rupiah = (label: string) =>
  z.preprocess(
    (v) => kosong(v),
    z.string().transform((t, c) => {
      const n = parseRupiah(t);
      if (n === null)
        c.addIssue({ code: 'custom', message: `${label} belum benar. Contoh: 20.000.000.` });
      return n ?? 0;
    }),
  );

/** Whole number between two bounds, both included. */
export const bilangan = (label: string, min: number, maks: number) =>
  z.preprocess(
    (v) => kosong(v).trim(),
    z
      .string()
      .refine((t) => /^\d{1,9}$/.test(t) && Number(t) >= min && Number(t) <= maks, {
        error: `${label} harus angka ${min} sampai ${maks}.`,
      })
      .transform(Number),
  );

export const bilanganBoleh = (label: string, min: number, maks: number) =>
  z.preprocess(
    (v) => (kosong(v).trim() === '' ? undefined : v),
    bilangan(label, min, maks).optional(),
  );

export const pilihan = <const T extends readonly [string, ...string[]]>(label: string, nilai: T) =>
  z.preprocess((v) => kosong(v), z.enum(nilai, { error: `Pilih ${label}.` }));

/** A checkbox: any value but "" and "tidak" counts as ticked. */
export const centang = z.preprocess(
  (v) => typeof v === 'string' && v !== '' && v !== 'tidak',
  z.boolean(),
);

/** A choice of ya or tidak that must be made. */
export const yaTidak = (label: string) =>
  pilihan(label, ['ya', 'tidak']).transform((v) => v === 'ya');

/** Same-named fields: one value arrives as text, several as a list. */
export const daftar = <T extends z.ZodType>(
  butir: T,
  min = 0,
  pesan = 'Pilih paling sedikit satu.',
) =>
  z.preprocess(
    (v) => (Array.isArray(v) ? v : v === undefined || v === '' ? [] : [v]),
    z.array(butir).min(min, pesan).max(200, 'Terlalu banyak pilihan.'),
  );

export const id = z.preprocess(kosong, z.uuid({ error: 'Berkas ini tidak dikenal.' }));

export const idBoleh = z.preprocess(
  (v) => kosong(v) || undefined,
  z.uuid({ error: 'Berkas ini tidak dikenal.' }).optional(),
);

export const hpBoleh = z.preprocess(
  (v) =>
    kosong(v)
      .replace(/[\s.-]/g, '')
      .replace(/^\+?62(?=8)/, '0') || undefined,
  z
    .string()
    .regex(/^08\d{8,11}$/, 'Nomor HP belum benar. Contoh: 0812 3456 7890.')
    .optional(),
);

/** An uploaded file, named by the id the upload answered with. */
export const berkas = (label: string) =>
  z.preprocess(kosong, z.uuid({ error: `${label} belum diunggah.` }));

import { z } from 'zod';
import { parseNik } from '@/lib/core/nik';
import { POLA_PERIODE, SUMBER_TERPADU } from '@/lib/data-terpadu/rules';
import { id, paragraf, pilihan, teks } from '@/lib/form/fields';

/** A column by its place, '' = the file has none. */
const kolom = z.preprocess(
  (v) => (typeof v === 'string' && /^\d{1,3}$/.test(v) ? Number(v) : undefined),
  z.number().max(199).optional(),
);

export const ImporInput = z.object({
  berkasId: id,
  wilayah: z.preprocess(
    (v) => (typeof v === 'string' ? v : ''),
    z.string().regex(/^\d{4}$/, 'Kabupaten ini tidak dikenal.'),
  ),
  sumber: pilihan('sumber data', SUMBER_TERPADU),
  periode: z.preprocess(
    (v) => (typeof v === 'string' ? v.trim().toUpperCase() : ''),
    z.string().regex(POLA_PERIODE, { error: 'Periode belum benar. Contoh: 2025-Q1.' }),
  ),
  lembar: kolom,
  nik: kolom,
  nama: kolom,
  kk: kolom,
  lahir: kolom,
  jenisKelamin: kolom,
  desil: kolom,
  wilayahDesa: kolom,
});

export const BatalkanInput = z.object({ id, alasan: paragraf('Alasan', 500) });
export const LanjutkanInput = z.object({ id });

/** A number or a name; the number is checked only for its shape here. */
export const CariInput = z
  .object({
    wilayah: z.preprocess(
      (v) => (typeof v === 'string' ? v : ''),
      z.string().regex(/^\d{4}$/, 'Kabupaten ini tidak dikenal.'),
    ),
    cari: teks('NIK atau nama', 120),
    alasan: teks('Keperluan', 200),
  })
  .superRefine(({ cari }, c) => {
    const salah = kalimatCari(cari);
    if (salah) c.addIssue({ code: 'custom', path: ['cari'], message: salah });
  });

/** Mostly digits is meant as a NIK; a name has three letters at least. */
export const sepertiNik = (cari: string): boolean => /^[\d\s.-]{8,}$/.test(cari);

function kalimatCari(cari: string): string | null {
  if (!sepertiNik(cari))
    return (cari.match(/\p{L}/gu)?.length ?? 0) < 3 ? 'Tulis paling sedikit tiga huruf.' : null;
  // any day will do: only the digits are judged
  const nik = parseNik(cari, new Date(0));
  return nik.ok || nik.kode === 'nik-tanggal' ? null : nik.pesan;
}

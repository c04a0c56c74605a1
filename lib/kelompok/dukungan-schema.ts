import { z } from 'zod';
import { id, paragraf, pilihan, tanggal, teks } from '@/lib/form/fields';
import { kunci } from '@/lib/kelompok/labels';

export const JENIS_DUKUNGAN = {
  TOKOH: 'Dukungan tokoh masyarakat',
  SWADAYA: 'Swadaya anggota',
} as const;

export const BENTUK_DUKUNGAN = {
  MATERIL: 'Barang atau uang',
  NON_MATERIL: 'Tenaga, izin, atau nasihat',
} as const;

/** More than any village gives, and exact as a number. */
const MAKS_NILAI = 999_999_999_999;

/** Support of tokoh masyarakat, in kind or by word, and what members put in themselves (F40). */
export const CatatDukungan = z
  .object({
    id,
    jenis: pilihan('asal dukungan', kunci(JENIS_DUKUNGAN)),
    nama: teks('Nama', 100),
    bentuk: pilihan('bentuk dukungan', kunci(BENTUK_DUKUNGAN)),
    keterangan: paragraf('Uraian', 500),
    nilai: z.preprocess(
      (v) => (typeof v === 'string' ? v.replace(/\D/g, '') : ''),
      z
        .string()
        .transform((t) => (t === '' ? undefined : Number(t)))
        .refine((n) => n === undefined || n <= MAKS_NILAI, { error: 'Nilainya terlalu besar.' }),
    ),
    tanggal: tanggal('Tanggal'),
  })
  .refine((v) => v.bentuk === 'MATERIL' || v.nilai === undefined, {
    path: ['nilai'],
    error: 'Nilai rupiah hanya untuk barang atau uang.',
  });

export const HapusDukungan = z.object({ id, dukunganId: id, alasan: paragraf('Alasan', 500) });

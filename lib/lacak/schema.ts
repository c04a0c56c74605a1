import { z } from 'zod';
import { bersih } from '@/lib/core/nama';

const isi = (v: unknown) => (typeof v === 'string' ? v : '');

/** "2025-7316-0041" however it was copied: spaces go, letters become capitals. */
export const nomorBaku = (teks: string): string => bersih(teks).replace(/\s/g, '').toUpperCase();

/** The code of the receipt: people write it with spaces or dashes, by hand from paper. */
export const kodeBaku = (teks: string): string => teks.toUpperCase().replace(/[^A-Z0-9]/g, '');

export const LacakProposal = z.object({
  nomor: z.preprocess(
    (v) => nomorBaku(isi(v)),
    z
      .string()
      .min(1, 'Nomor proposal belum diisi.')
      .max(40, 'Nomor ini terlalu panjang. Salin dari tanda terima.'),
  ),
  kode: z.preprocess(
    (v) => kodeBaku(isi(v)),
    z
      .string()
      .min(1, 'Kode lacak belum diisi.')
      .max(40, 'Kode ini terlalu panjang. Salin dari tanda terima.'),
  ),
});

export type LacakInput = z.output<typeof LacakProposal>;

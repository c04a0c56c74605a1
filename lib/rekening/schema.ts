import { z } from 'zod';
import { berkas, id, paragraf, paragrafBoleh, pilihan, teks, teksBoleh } from '@/lib/form/fields';
import { BANK, BANK_LAIN, nomorBaku } from '@/lib/rekening/rules';

/** One name a line; a bank wants at least two signatures for a group. */
const spesimen = paragraf('Pemegang spesimen', 400)
  .transform((t) => t.split('\n').filter((baris) => baris !== ''))
  .refine((d) => d.length >= 2, { error: 'Tulis paling sedikit dua pemegang spesimen.' });

const alasanNama = paragrafBoleh('Alasan beda nama', 300);

export const AjukanRekening = z.object({
  kelompokId: id,
  bank: pilihan('bank', [...BANK, BANK_LAIN]),
  bankLain: teksBoleh('Nama bank', 60),
  cabang: teks('Cabang', 80),
  nomor: z.preprocess(
    (v) => nomorBaku(typeof v === 'string' ? v : ''),
    z.string().regex(/^\d{8,20}$/, 'Nomor rekening harus 8 sampai 20 angka.'),
  ),
  atasNama: teks('Nama pemilik rekening', 100),
  spesimen,
  fotoBuku: berkas('Foto buku tabungan'),
  alasanGanti: paragrafBoleh('Alasan mengganti', 300),
});

export const SahkanRekening = z.object({ id, alasanNama });

export const TolakRekening = z.object({ id, alasan: paragraf('Alasan', 500) });

export const CatatTelepon = z.object({ id, keterangan: paragraf('Hasil telepon', 300) });

export const PerbaruiSpesimen = z.object({ id, spesimen });

export const BukaNomor = z.object({ id, alasan: teks('Alasan', 200) });

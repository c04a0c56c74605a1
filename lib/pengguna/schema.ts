import { z } from 'zod';
import { centang, hpBoleh, id, paragrafBoleh, pilihan, tanggal, teks } from '@/lib/form/fields';
import { PERAN_DIBERI, uraiKode } from '@/lib/pengguna/rules';

const kosong = (v: unknown) => (typeof v === 'string' ? v.trim() : '');

/**
 * Small letters, digits, dot, dash, underscore; at least one letter, for one may also sign in by
 * phone number and the two must never be taken for each other.
 */
export const namaPenggunaBoleh = z.preprocess(
  (v) => kosong(v).toLowerCase() || undefined,
  z
    .string()
    .min(3, 'Nama pengguna paling pendek 3 huruf.')
    .max(40, 'Nama pengguna paling panjang 40 huruf.')
    .regex(
      /^(?=.*[a-z])[a-z0-9]+(?:[._-][a-z0-9]+)*$/,
      'Nama pengguna berisi huruf kecil, angka, titik, atau garis. Contoh: ketua.sipatuo.',
    )
    .optional(),
);

const tanggalBoleh = (label: string) =>
  z.preprocess((v) => kosong(v) || undefined, tanggal(label).optional());

const wilayah = z.preprocess(
  kosong,
  z
    .string()
    .min(1, 'Wilayah belum diisi.')
    .max(400, 'Wilayah terlalu panjang.')
    .transform((t, c) => {
      const kode = uraiKode(t);
      if (kode) return kode;
      c.addIssue({
        code: 'custom',
        message: 'Kode wilayah belum benar. Contoh: 7316 atau 7316031021.',
      });
      return z.NEVER;
    }),
);

const peran = {
  peran: pilihan('peran', PERAN_DIBERI),
  wilayah,
  dari: tanggalBoleh('Mulai berlaku'),
  sampai: tanggalBoleh('Berlaku sampai'),
};

export const BuatPengguna = z.object({
  nama: teks('Nama', 100),
  hp: hpBoleh,
  namaPengguna: namaPenggunaBoleh,
  ...peran,
});

export const AturPengguna = z.object({
  id,
  nama: teks('Nama', 100),
  hp: hpBoleh,
  namaPengguna: namaPenggunaBoleh,
  nonaktif: centang,
});

export const AturPeran = z.object({ id, ...peran });

export const CabutPeran = z.object({ id, peranId: id });

export const UntukOrang = z.object({ id });

const kecamatan = z.preprocess(
  (v) => kosong(v).replaceAll('.', ''),
  z.string().regex(/^\d{6}$/, 'Pilih kecamatan.'),
);

export const TugaskanPendamping = z.object({
  id,
  kecamatan,
  dari: tanggalBoleh('Mulai bertugas'),
  sampai: tanggalBoleh('Bertugas sampai'),
  alasan: paragrafBoleh('Alasan', 500),
});

export const AkhiriTugas = z.object({ id, penugasanId: id });

import { z } from 'zod';
import { ASAL, CARA, HASIL } from '@/lib/calon/rules';
import {
  hpBoleh,
  id,
  idBoleh,
  paragraf,
  pilihan,
  tanggal,
  teks,
  teksBoleh,
} from '@/lib/form/fields';

const desa = z.preprocess(
  (v) => (typeof v === 'string' ? v.trim() : ''),
  z.string().regex(/^\d{10}$/, 'Pilih desa atau kelurahan.'),
);

const kelaminBoleh = z.preprocess(
  (v) => (v === 'L' || v === 'P' ? v : undefined),
  z.enum(['L', 'P']).optional(),
);

const tanggalBoleh = (label: string) =>
  z.preprocess(
    (v) => (typeof v === 'string' && v.trim() ? v : undefined),
    tanggal(label).optional(),
  );

const isi = {
  wilayah: desa,
  nama: teks('Nama', 100),
  jenisKelamin: kelaminBoleh,
  hp: hpBoleh,
  alamat: teksBoleh('Alamat', 200),
  minat: teksBoleh('Minat usaha', 200),
};

/** Two things must be known: the name and the village. With `kehadiranId` from an attendance list. */
export const CatatCalon = z.object({
  ...isi,
  asal: pilihan('dari mana Anda mengenalnya', ASAL),
  kehadiranId: idBoleh,
});

export const UbahCalon = z.object({ id, ...isi });

/** One try to win somebody: how, with what result, and when again (F32). */
export const CatatPendekatan = z.object({
  id,
  tanggal: tanggal('Tanggal'),
  cara: pilihan('caranya', CARA),
  hasil: pilihan('hasilnya', HASIL),
  catatan: paragraf('Catatan', 1000),
  lanjut: tanggalBoleh('Tanggal bertemu lagi'),
});

export const MasukKelompok = z.object({ id, kelompokId: id });

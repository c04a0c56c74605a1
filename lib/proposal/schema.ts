import { z } from 'zod';
import { parseVolume } from '@/lib/core/jumlah';
import { id, idBoleh, paragrafBoleh, pilihan, rupiah, teks, teksBoleh } from '@/lib/form/fields';
import { KUNCI_BAGIAN, PENGUSUL } from '@/lib/proposal/bagian';

/** Inputs of the writing side. Names are the names of the form fields. */
const panjang = (label: string) => paragrafBoleh(label, 4000);

/** Every answer of a proposal; a draft may leave any of them empty (kirim asks for all). */
export const isiFields = {
  pengusulJenis: z.preprocess(
    (v) => (typeof v === 'string' && v !== '' ? v : undefined),
    z.enum(PENGUSUL, { error: 'Pilih siapa yang mengusulkan.' }).optional(),
  ),
  pengusulNama: teksBoleh('Nama pengusul', 120),
  latarBelakang: panjang('Latar belakang'),
  maksud: panjang('Maksud'),
  tujuan: panjang('Tujuan'),
  kebutuhanSetempat: panjang('Kebutuhan setempat'),
  potensiLokal: panjang('Potensi setempat'),
  kesesuaianBudaya: panjang('Kesesuaian adat'),
  keterampilan: panjang('Keterampilan anggota'),
  tempatUsaha: panjang('Tempat usaha'),
  rencanaPemasaran: panjang('Rencana pemasaran'),
  jadwal: panjang('Jadwal'),
  pembeda: panjang('Pembeda'),
};

export const TulisInput = z.object({ kelompokId: id });

export const IdInput = z.object({ id });

export const BagianInput = z.object({ id, bagian: pilihan('bagian', KUNCI_BAGIAN), ...isiFields });

/** The column holds a 32-bit whole number of thousandths. */
const VOLUME_MAKS = 2_147_483_647;

const volume = z.preprocess(
  (v) => (typeof v === 'string' ? v : ''),
  z.string().transform((t, c) => {
    const n = parseVolume(t);
    const pesan =
      n === null
        ? 'Jumlah barang belum benar. Contoh: 3 atau 2,5.'
        : n <= 0
          ? 'Jumlah barang harus lebih dari 0.'
          : n > VOLUME_MAKS
            ? 'Jumlah barang terlalu besar. Periksa lagi.'
            : null;
    if (pesan) c.addIssue({ code: 'custom', message: pesan });
    return n ?? 0;
  }),
);

export const ButirInput = z.object({
  id,
  butirId: idBoleh,
  uraian: teks('Nama barang', 120),
  volume,
  satuan: teks('Satuan', 30),
  harga: rupiah('Harga satuan').refine((n) => n > 0, 'Harga satuan harus lebih dari Rp0.'),
});

export const HapusButirInput = z.object({ id, butirId: id });

export const JENIS_LAMPIRAN = ['KK', 'KTP', 'LAIN'] as const;
export type JenisLampiran = (typeof JENIS_LAMPIRAN)[number];
export const LABEL_LAMPIRAN: Record<JenisLampiran, string> = {
  KK: 'Kartu keluarga',
  KTP: 'KTP',
  LAIN: 'Lampiran lain',
};

export const LampiranInput = z.object({
  id,
  jenis: pilihan('jenis lampiran', JENIS_LAMPIRAN),
  anggotaId: idBoleh,
  berkasId: z.preprocess(
    (v) => (typeof v === 'string' ? v : ''),
    z.uuid({ error: 'Foto belum diunggah.' }),
  ),
});

export const LepasLampiranInput = z.object({ id, lampiranId: id });

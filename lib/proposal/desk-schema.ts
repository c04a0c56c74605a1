import { z } from 'zod';
import {
  bilangan,
  daftar,
  id,
  paragraf,
  paragrafBoleh,
  pilihan,
  tanggal,
  teks,
  yaTidak,
} from '@/lib/form/fields';
import { kunciAlasan } from '@/lib/proposal/labels';
import { suratFields } from '@/lib/surat/schema';

/** Inputs of the desks. Names are the names of the form fields. */
export const TeruskanInput = z.object({
  id,
  rekomendasi: yaTidak('rekomendasi desa'),
  alasan: paragrafBoleh('Alasan', 1000),
  ...suratFields,
});

export const SuratInputId = z.object({ id, ...suratFields });

export const TerimaInput = z.object({
  id,
  agenda: teks('Nomor agenda', 40),
  kelengkapan: daftar(teks('Kelengkapan', 40)),
});

/** A section, the budget, the business, or a paper of one member: "anggota.7.kk". */
export const POLA_BIDANG = /^(?:[a-zA-Z]{3,30}|anggota\.\d{1,2}\.(?:kk|ktp|data))$/;

export const KembalikanInput = z.object({
  id,
  bidang: daftar(
    z.string().regex(POLA_BIDANG, 'Bagian ini tidak dikenal.'),
    1,
    'Centang bagian yang perlu diperbaiki.',
  ),
  alasan: pilihan('alasan', kunciAlasan.kembali),
  catatan: paragraf('Catatan untuk kelompok', 2000),
});

export const TolakInput = z.object({
  id,
  alasan: pilihan('alasan', kunciAlasan.tolak),
  catatan: paragraf('Penjelasan', 2000),
});

export const AlasanInput = z.object({ id, alasan: paragraf('Alasan', 1000) });

export const BatalkanInput = z.object({ id, alasan: paragrafBoleh('Alasan', 1000) });

export const TundaInput = z.object({
  id,
  sampai: tanggal('Tanggal dilanjutkan'),
  alasan: paragraf('Alasan', 1000),
});

/** Fields of the same name, one for each member: a single one arrives as text, also when empty. */
const sebaris = <T extends z.ZodType>(butir: T) =>
  z.preprocess(
    (v) => (Array.isArray(v) ? v : v === undefined ? [] : [v]),
    z.array(butir).min(1, 'Pilih paling sedikit satu anggota.').max(100, 'Terlalu banyak anggota.'),
  );

export const SUMBER = ['DTSEN', 'DTKS', 'BERKAS'] as const;

/** '' = not recorded now; a desil says as well that the member is in the data. */
export const HASIL_PERIKSA = ['', 'TERDATA', 'TIDAK', ...'1 2 3 4 5 6 7 8 9 10'.split(' ')];

export const PeriksaInput = z.object({
  id,
  sumber: pilihan('sumber data', SUMBER),
  periode: z.preprocess(
    (v) => (typeof v === 'string' ? v.trim().toUpperCase() : ''),
    z.string().regex(/^20\d\d(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/, {
      error: 'Periode belum benar. Contoh: 2025-Q1.',
    }),
  ),
  tanggal: tanggal('Tanggal pemeriksaan'),
  catatan: paragrafBoleh('Catatan', 1000),
  anggotaId: sebaris(z.uuid({ error: 'Anggota ini tidak dikenal.' })),
  hasil: sebaris(
    z.string().refine((v) => HASIL_PERIKSA.includes(v), { error: 'Pilih hasil pemeriksaan.' }),
  ),
});

export const SurveiInput = z.object({
  id,
  tanggal: tanggal('Tanggal kunjungan'),
  tim: paragraf('Nama tim', 600),
  layak: yaTidak('hasil kunjungan'),
  catatan: paragrafBoleh('Catatan', 2000),
});

export const HASIL_KEJENUHAN = ['BELUM_JENUH', 'CUKUP_BERBEDA', 'JENUH'] as const;

export const KejenuhanInput = z.object({
  id,
  hasil: pilihan('putusan usaha serupa', HASIL_KEJENUHAN),
  alasan: paragrafBoleh('Alasan', 1000),
});

export const AlihkanTahunInput = z.object({ id, tahun: bilangan('Tahun', 2000, 2100) });

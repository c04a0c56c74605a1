import { z } from 'zod';
import { bersih } from '@/lib/core/nama';
import { type KodeNik, parseKk, parseNik } from '@/lib/core/nik';
import {
  bilanganBoleh,
  centang,
  hpBoleh,
  id,
  idBoleh,
  paragraf,
  paragrafBoleh,
  pilihan,
  tanggal,
  teks,
  teksBoleh,
} from '@/lib/form/fields';
import {
  ALASAN_KEMBALI,
  kunci,
  LABEL_JABATAN,
  LABEL_KATEGORI,
  LABEL_KELAMIN,
  LABEL_PENDIDIKAN,
  LABEL_PERANAN,
} from '@/lib/kelompok/labels';
import { MAKS_RIWAYAT } from '@/lib/kelompok/riwayat';
import { suratFields } from '@/lib/surat/schema';

const kodeDesa = z.preprocess(
  (v) => (typeof v === 'string' ? v : ''),
  z.string().regex(/^\d{10}$/, 'Pilih desa atau kelurahan.'),
);

const kosongkan = (v: unknown) => (v === '' ? undefined : v);
const pilihanBoleh = <const T extends readonly [string, ...string[]]>(label: string, nilai: T) =>
  z.preprocess(kosongkan, z.enum(nilai, { error: `Pilih ${label}.` }).optional());
const tanggalBoleh = (label: string) => z.preprocess(kosongkan, tanggal(label).optional());

const kelompokFields = {
  nama: teks('Nama kelompok', 80),
  desa: kodeDesa,
  kategori: pilihan('kategori usaha', kunci(LABEL_KATEGORI)),
  jenisUsaha: teks('Jenis usaha', 60),
  tempat: teksBoleh('Tempat usaha', 200),
};

export const BentukKelompok = z.object(kelompokFields);
export const UbahKelompok = z.object({ id, ...kelompokFields });
export const UnggahBeritaAcara = z.object({ id, ...suratFields });

const MAKS_KETERAMPILAN = 10;

/** "menjahit, beternak": each once; not sent at all = stays as it is. */
const keterampilan = z
  .preprocess(
    (v) => (typeof v === 'string' ? v : undefined),
    z.string().max(300, 'Keterampilan paling panjang 300 huruf.').optional(),
  )
  .transform((t) =>
    t === undefined
      ? undefined
      : [
          ...new Set(
            t
              .split(/[,;\n]/)
              .map(bersih)
              .filter(Boolean),
          ),
        ],
  )
  .refine((d) => !d || d.length <= MAKS_KETERAMPILAN, {
    error: `Keterampilan paling banyak ${MAKS_KETERAMPILAN}.`,
  });

/** What is written of every member besides the two numbers. */
const anggotaFields = {
  nama: teks('Nama', 100),
  pekerjaan: teks('Pekerjaan', 60),
  jabatan: pilihan('jabatan', kunci(LABEL_JABATAN)),
  /** empty = as the NIK says */
  lahir: tanggalBoleh('Tanggal lahir'),
  jenisKelamin: pilihanBoleh('jenis kelamin', kunci(LABEL_KELAMIN)),
  dicekKtp: centang,
  desa: kodeDesa,
  alamat: teksBoleh('Alamat', 200),
  hp: hpBoleh,
  pendidikan: pilihan('pendidikan', kunci(LABEL_PENDIDIKAN)),
  keterampilan,
  perananUsaha: pilihanBoleh('peranan usaha', kunci(LABEL_PERANAN)),
  bisaBaca: centang,
  bisaTulis: centang,
  bisaHitung: centang,
  keluargaAsn: centang,
  /** empty = not found in data terpadu */
  desil: bilanganBoleh('Desil', 1, 10),
  kehadiranId: idBoleh,
};

/** How many digits, told together with the other fields; the command judges the date (today). */
const enamBelas = (teksNik: string | undefined, c: z.RefinementCtx) => {
  const n = teksNik === undefined ? null : parseNik(teksNik, new Date(0));
  if (n && !n.ok && TANPA_HARI.includes(n.kode)) c.addIssue({ code: 'custom', message: n.pesan });
};
const TANPA_HARI: readonly KodeNik[] = ['nik-kosong', 'nik-16-angka', 'nik-bukan-angka'];

const nomorKk = (teksKk: string | undefined, c: z.RefinementCtx) => {
  const k = teksKk === undefined ? null : parseKk(teksKk);
  if (k && !k.ok) c.addIssue({ code: 'custom', message: k.pesan });
};

const { nama, ...lainnya } = anggotaFields;

// in the order of the form: the summary of mistakes lists them so
export const TambahAnggota = z.object({
  id,
  nama,
  nik: teks('NIK', 40).superRefine(enamBelas),
  kk: teks('Nomor KK', 40).superRefine(nomorKk),
  ...lainnya,
});

/** Numbers left empty stay as they are: a stored number never comes back into a form. */
export const UbahAnggota = z.object({
  id,
  anggotaId: id,
  nama,
  nik: teksBoleh('NIK', 40).superRefine(enamBelas),
  kk: teksBoleh('Nomor KK', 40).superRefine(nomorKk),
  ...lainnya,
});

export type IsianAnggota = Omit<z.output<typeof UbahAnggota>, 'id' | 'anggotaId'>;

export const KeluarkanAnggota = z.object({ id, anggotaId: id, alasan: paragraf('Alasan', 500) });

export const Saja = z.object({ id });

export const SahkanKelompok = z.object({ id, ...suratFields });

export const KembalikanKelompok = z
  .object({
    id,
    alasan: pilihan('alasan', kunci(ALASAN_KEMBALI)),
    catatan: paragrafBoleh('Penjelasan', 1000),
  })
  .refine((v) => v.alasan !== 'LAINNYA' || v.catatan, {
    path: ['catatan'],
    error: 'Jelaskan alasannya.',
  });

/** After money without an accepted report: a list of what is left, and its minutes (lifecycle.md 2). */
export const BubarkanKelompok = z.object({
  id,
  alasan: paragrafBoleh('Alasan', 1000),
  daftarAset: paragrafBoleh('Daftar aset', 4000),
  suratNomor: teksBoleh('Nomor surat', 60),
  suratTanggal: tanggalBoleh('Tanggal surat'),
  suratPenandatangan: teksBoleh('Nama penandatangan', 100),
  suratBerkas: idBoleh,
});

export const MulaiUsaha = z.object({ id, tanggal: tanggal('Tanggal mulai usaha') });

export const UbahKeaktifan = z.object({ id, alasan: paragraf('Alasan', 1000) });

export const LuluskanKelompok = Saja;

export const BukaNik = z.object({ id, anggotaId: id, alasan: teks('Alasan', 200) });

export const KodeAktivasiBaru = z.object({ id, anggotaId: idBoleh });

/** Lines "nama; kode desa; kategori; jenis usaha; status; berdiri; berakhir" (riwayat.ts). */
export const ImporRiwayat = z.object({
  baris: z.preprocess(
    (v) => (typeof v === 'string' ? v : ''),
    z
      .string()
      .max(100_000, 'Terlalu panjang. Masukkan sebagian dulu.')
      .refine((t) => t.split('\n').length <= MAKS_RIWAYAT + 1, {
        error: `Paling banyak ${MAKS_RIWAYAT} baris sekali masuk.`,
      }),
  ),
});

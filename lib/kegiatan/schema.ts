import { z } from 'zod';
import {
  berkas,
  centang,
  daftar,
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
import { SEMUA_JENIS } from '@/lib/kegiatan/rules';

const desaBoleh = z.preprocess(
  (v) => (typeof v === 'string' ? v.trim() : '') || undefined,
  z
    .string()
    .regex(/^\d{10}$/, 'Pilih desa atau kelurahan.')
    .optional(),
);

/** One subject a line. */
const materi = paragrafBoleh('Materi', 1000).transform((t) =>
  (t ?? '').split('\n').filter((baris) => baris !== ''),
);

const isi = {
  judul: teks('Judul kegiatan'),
  tempat: teks('Tempat'),
  tanggal: tanggal('Tanggal kegiatan'),
  materi,
  narasumber: teksBoleh('Narasumber', 200),
};

export const RencanakanKegiatan = z.object({
  jenis: pilihan('jenis kegiatan', SEMUA_JENIS),
  wilayah: z.preprocess(
    (v) => (typeof v === 'string' ? v.trim() : ''),
    z.string().regex(/^\d{2}(\d{2}(\d{2}(\d{4})?)?)?$/, 'Pilih wilayah kegiatan.'),
  ),
  ...isi,
});

export const UbahKegiatan = z.object({ id, ...isi });

/** Either a name, or the account of a companion at a training (then the name is the account's). */
export const CatatHadir = z.object({
  id,
  nama: teksBoleh('Nama', 100),
  alamat: teksBoleh('Desa atau alamat'),
  hp: hpBoleh,
  wilayah: desaBoleh,
  penggunaId: idBoleh,
  lulus: centang,
  sertifikat: teksBoleh('Nomor sertifikat', 60),
});

/** Lines as they were pasted: tabs separate columns, so nothing is tidied before it is read. */
export const CatatHadirBanyak = z.object({
  id,
  daftar: z.preprocess(
    (v) => (typeof v === 'string' ? v : ''),
    z.string().max(20_000, 'Daftar peserta terlalu panjang.'),
  ),
});

export const HapusHadir = z.object({ id, kehadiranId: id });

export const LaksanakanKegiatan = z.object({
  id,
  notulen: paragrafBoleh('Notulen', 8000),
  daftarHadir: idBoleh,
});

export const BatalkanKegiatan = z.object({ id, alasan: paragraf('Alasan', 500) });

/** Members of one group who came to the coaching (F9). */
export const CatatHadirAnggota = z.object({
  id,
  kelompokId: id,
  anggotaId: daftar(id, 1, 'Centang anggota yang hadir.'),
});

/** The certificate of the province: its number opens the assignment (F62). */
export const CatatSertifikat = z.object({
  id,
  kehadiranId: id,
  suratNomor: teks('Nomor sertifikat', 60),
  suratTanggal: tanggal('Tanggal sertifikat'),
  suratPenandatangan: teks('Nama penandatangan', 100),
  suratBerkas: berkas('Pindaian sertifikat'),
});

/** What was agreed: who does what until when; the one who does it by account, or by name (F66). */
export const TambahTindakLanjut = z.object({
  id,
  uraian: paragraf('Yang harus dikerjakan', 500),
  penanggungId: idBoleh,
  penanggung: teksBoleh('Nama penanggung jawab', 100),
  tenggat: tanggal('Tenggat'),
});

export const SelesaikanTindakLanjut = z.object({
  tindakLanjutId: id,
  catatan: paragrafBoleh('Catatan', 500),
});

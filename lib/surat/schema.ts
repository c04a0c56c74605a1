import { berkas, tanggal, teks } from '@/lib/form/fields';

/** A letter is number, date, signer and stored bytes; spread these into a command's input. */
export const suratFields = {
  suratNomor: teks('Nomor surat', 60),
  suratTanggal: tanggal('Tanggal surat'),
  suratPenandatangan: teks('Nama penandatangan', 100),
  suratBerkas: berkas('Pindaian surat'),
};

export type SuratInput = {
  suratNomor: string;
  suratTanggal: string;
  suratPenandatangan: string;
  suratBerkas: string;
};

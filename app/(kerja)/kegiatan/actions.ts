'use server';

import { catatHadir, hapusHadir } from '@/lib/kegiatan/commands/hadir';
import { catatHadirAnggota } from '@/lib/kegiatan/commands/hadir-anggota';
import { catatHadirBanyak } from '@/lib/kegiatan/commands/hadir-banyak';
import { laksanakanKegiatan } from '@/lib/kegiatan/commands/laksanakan';
import {
  batalkanKegiatan,
  rencanakanKegiatan,
  ubahKegiatan,
} from '@/lib/kegiatan/commands/rencana';
import { catatSertifikat } from '@/lib/kegiatan/commands/sertifikat';
import { selesaikanTindakLanjut, tambahTindakLanjut } from '@/lib/kegiatan/commands/tindak-lanjut';
import { action } from '@/lib/server/action';

const desa = (v: Record<string, string | string[]>): string =>
  typeof v.wilayah === 'string' && /^\d{10}$/.test(v.wilayah) ? `desa=${v.wilayah}&` : '';

export const rencanakan = action(rencanakanKegiatan, { ke: (h) => `/kegiatan/${h.id}` });
export const ubah = action(ubahKegiatan);
export const catat = action(catatHadir);
export const catatBanyak = action(catatHadirBanyak, { ke: (h) => `/kegiatan/${h.id}#peserta` });
/** One person after the other: the village stays chosen, and the last one can be taken back. */
export const catatCepat = action(catatHadir, {
  ke: (h, v) => `/kegiatan/${h.id}/hadir?${desa(v)}baru=${h.data?.kehadiranId}`,
});
export const hapusCepat = action(hapusHadir, {
  ke: (h, v) => `/kegiatan/${h.id}/hadir?${desa(v)}`,
});
export const catatAnggota = action(catatHadirAnggota, {
  ke: (h) => `/kegiatan/${h.id}/anggota`,
});
export const sertifikat = action(catatSertifikat, { ke: (h) => `/kegiatan/${h.id}#peserta` });
export const tambahJanji = action(tambahTindakLanjut);
export const selesaikanJanji = action(selesaikanTindakLanjut);
export const hapus = action(hapusHadir);
export const laksanakan = action(laksanakanKegiatan, { ke: (h) => `/kegiatan/${h.id}` });
export const batalkan = action(batalkanKegiatan, { ke: (h) => `/kegiatan/${h.id}` });

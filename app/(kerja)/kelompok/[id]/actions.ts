'use server';

import { keluarkanAnggota, tambahAnggota, ubahAnggota } from '@/lib/kelompok/commands/anggota';
import { bubarkanKelompok } from '@/lib/kelompok/commands/bubarkan';
import { catatDukungan, hapusDukungan } from '@/lib/kelompok/commands/dukungan';
import { cabutPengecualian, kecualikan } from '@/lib/kelompok/commands/kecuali';
import {
  ajukanPengesahan,
  bukaBerkasKelompok,
  kembalikanKelompok,
  sahkanKelompok,
  tarikKelompok,
} from '@/lib/kelompok/commands/pengesahan';
import { bukaNik, kodeAktivasi } from '@/lib/kelompok/commands/rahasia';
import { ubahKelompok, unggahBeritaAcara } from '@/lib/kelompok/commands/susun';
import {
  aktifkanKelompok,
  luluskanKelompok,
  mulaiUsaha,
  nyatakanTidakAktif,
} from '@/lib/kelompok/commands/usaha';
import { action } from '@/lib/server/action';
import type { Outcome } from '@/lib/server/command';

const kelompok = { ke: (h: Outcome) => `/kelompok/${h.id}` };
const anggota = (h: Outcome) => `/kelompok/${h.id}/anggota/${h.data?.anggotaId}`;

export const ubah = action(ubahKelompok, kelompok);
export const unggahBa = action(unggahBeritaAcara, kelompok);
export const ajukan = action(ajukanPengesahan, kelompok);
export const tarik = action(tarikKelompok, kelompok);
export const bukaBerkas = action(bukaBerkasKelompok, kelompok);
export const sahkan = action(sahkanKelompok, kelompok);
export const kembalikan = action(kembalikanKelompok, kelompok);
export const mulai = action(mulaiUsaha, kelompok);
export const tidakAktif = action(nyatakanTidakAktif, kelompok);
export const aktifkan = action(aktifkanKelompok, kelompok);
export const luluskan = action(luluskanKelompok, kelompok);
export const bubarkan = action(bubarkanKelompok, kelompok);
// ten members in a row: the next empty form, with what was saved above it
export const tambah = action(tambahAnggota, {
  ke: (h) => `/kelompok/${h.id}/anggota/baru?tersimpan=${h.data?.anggotaId}`,
});
export const ubahSatu = action(ubahAnggota, { ke: anggota });
export const keluarkan = action(keluarkanAnggota, kelompok);
export const lihatNik = action(bukaNik, { ke: anggota });
export const kodeBaru = action(kodeAktivasi);
export const beriKecuali = action(kecualikan);
export const cabutKecuali = action(cabutPengecualian);
export const tulisDukungan = action(catatDukungan);
export const buangDukungan = action(hapusDukungan);

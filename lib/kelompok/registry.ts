import 'server-only';
import { keluarkanAnggota, tambahAnggota, ubahAnggota } from '@/lib/kelompok/commands/anggota';
import { bubarkanKelompok } from '@/lib/kelompok/commands/bubarkan';
import { catatPekerjaan } from '@/lib/kelompok/commands/catat-pekerjaan';
import { catatDukungan, hapusDukungan } from '@/lib/kelompok/commands/dukungan';
import { cetakDataAnggota, eksporAnggota } from '@/lib/kelompok/commands/ekspor';
import { dukungGanti, gantiAnggota, gantiPengurus } from '@/lib/kelompok/commands/ganti';
import { cabutPengecualian, kecualikan } from '@/lib/kelompok/commands/kecuali';
import { periksaKontak } from '@/lib/kelompok/commands/kontak';
import {
  ajukanPengesahan,
  bukaBerkasKelompok,
  kembalikanKelompok,
  sahkanKelompok,
  tarikKelompok,
} from '@/lib/kelompok/commands/pengesahan';
import { putuskanGanda } from '@/lib/kelompok/commands/putuskan-ganda';
import { bukaNik, kodeAktivasi } from '@/lib/kelompok/commands/rahasia';
import { imporRiwayat } from '@/lib/kelompok/commands/riwayat';
import { setujuiGanti } from '@/lib/kelompok/commands/setujui-ganti';
import { bentukKelompok, ubahKelompok, unggahBeritaAcara } from '@/lib/kelompok/commands/susun';
import {
  aktifkanKelompok,
  luluskanKelompok,
  mulaiUsaha,
  nyatakanTidakAktif,
} from '@/lib/kelompok/commands/usaha';
import type { Command } from '@/lib/server/command';

export const perintahKelompok = {
  'kelompok.bentuk': bentukKelompok,
  'kelompok.ubah': ubahKelompok,
  'kelompok.unggahBeritaAcara': unggahBeritaAcara,
  'kelompok.tambahAnggota': tambahAnggota,
  'kelompok.ubahAnggota': ubahAnggota,
  'kelompok.keluarkanAnggota': keluarkanAnggota,
  'kelompok.ajukanPengesahan': ajukanPengesahan,
  'kelompok.tarik': tarikKelompok,
  'kelompok.bukaBerkas': bukaBerkasKelompok,
  'kelompok.sahkan': sahkanKelompok,
  'kelompok.kembalikan': kembalikanKelompok,
  'kelompok.mulaiUsaha': mulaiUsaha,
  'kelompok.nyatakanTidakAktif': nyatakanTidakAktif,
  'kelompok.aktifkan': aktifkanKelompok,
  'kelompok.luluskan': luluskanKelompok,
  'kelompok.bubarkan': bubarkanKelompok,
  'kelompok.bukaNik': bukaNik,
  'kelompok.periksaKontak': periksaKontak,
  'kelompok.kodeAktivasi': kodeAktivasi,
  'kelompok.kecualikan': kecualikan,
  'kelompok.cabutPengecualian': cabutPengecualian,
  'kelompok.catatDukungan': catatDukungan,
  'kelompok.hapusDukungan': hapusDukungan,
  'kelompok.imporRiwayat': imporRiwayat,
  'kelompok.gantiAnggota': gantiAnggota,
  'kelompok.gantiPengurus': gantiPengurus,
  'kelompok.dukungGanti': dukungGanti,
  'kelompok.setujuiGanti': setujuiGanti,
  'kelompok.putuskanGanda': putuskanGanda,
  'kelompok.catatPekerjaan': catatPekerjaan,
  'kelompok.eksporAnggota': eksporAnggota,
  'kelompok.cetakDataAnggota': cetakDataAnggota,
} satisfies Record<string, Command>;

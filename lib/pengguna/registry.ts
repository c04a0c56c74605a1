import 'server-only';
import { periksaKontakPendamping } from '@/lib/pengguna/commands/kontak';
import { akhiriSesi, aturPengguna, buatKode, buatPengguna } from '@/lib/pengguna/commands/orang';
import { tugaskanPengganti } from '@/lib/pengguna/commands/pengganti';
import { aturPeran, cabutPeran } from '@/lib/pengguna/commands/peran';
import { serahTerima } from '@/lib/pengguna/commands/serah-terima';
import { catatSuratTugas } from '@/lib/pengguna/commands/surat-tugas';
import { akhiriTugas, tugaskanPendamping } from '@/lib/pengguna/commands/tugas';
import type { Command } from '@/lib/server/command';

export const perintahPengguna = {
  'pengguna.buatPengguna': buatPengguna,
  'pengguna.aturPengguna': aturPengguna,
  'pengguna.aturPeran': aturPeran,
  'pengguna.cabutPeran': cabutPeran,
  'pengguna.akhiriSesi': akhiriSesi,
  'pengguna.buatKode': buatKode,
  'pengguna.tugaskanPendamping': tugaskanPendamping,
  'pengguna.akhiriTugas': akhiriTugas,
  'pengguna.tugaskanPengganti': tugaskanPengganti,
  'pengguna.catatSuratTugas': catatSuratTugas,
  'pengguna.serahTerima': serahTerima,
  'pengguna.periksaKontak': periksaKontakPendamping,
} satisfies Record<string, Command>;

import 'server-only';
import { akhiriSesi, aturPengguna, buatKode, buatPengguna } from '@/lib/pengguna/commands/orang';
import { aturPeran, cabutPeran } from '@/lib/pengguna/commands/peran';
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
} satisfies Record<string, Command>;

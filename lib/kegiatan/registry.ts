import 'server-only';
import { catatHadir, catatHadirBanyak, hapusHadir } from '@/lib/kegiatan/commands/hadir';
import { laksanakanKegiatan } from '@/lib/kegiatan/commands/laksanakan';
import {
  batalkanKegiatan,
  rencanakanKegiatan,
  ubahKegiatan,
} from '@/lib/kegiatan/commands/rencana';
import type { Command } from '@/lib/server/command';

export const perintahKegiatan = {
  'kegiatan.rencanakan': rencanakanKegiatan,
  'kegiatan.ubah': ubahKegiatan,
  'kegiatan.catatHadir': catatHadir,
  'kegiatan.catatHadirBanyak': catatHadirBanyak,
  'kegiatan.hapusHadir': hapusHadir,
  'kegiatan.laksanakan': laksanakanKegiatan,
  'kegiatan.batalkan': batalkanKegiatan,
} satisfies Record<string, Command>;

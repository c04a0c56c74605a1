import 'server-only';
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
import type { Command } from '@/lib/server/command';

export const perintahKegiatan = {
  'kegiatan.rencanakan': rencanakanKegiatan,
  'kegiatan.ubah': ubahKegiatan,
  'kegiatan.catatHadir': catatHadir,
  'kegiatan.catatHadirBanyak': catatHadirBanyak,
  'kegiatan.hapusHadir': hapusHadir,
  'kegiatan.catatHadirAnggota': catatHadirAnggota,
  'kegiatan.catatSertifikat': catatSertifikat,
  'kegiatan.tambahTindakLanjut': tambahTindakLanjut,
  'kegiatan.selesaikanTindakLanjut': selesaikanTindakLanjut,
  'kegiatan.laksanakan': laksanakanKegiatan,
  'kegiatan.batalkan': batalkanKegiatan,
} satisfies Record<string, Command>;

import 'server-only';
import { aktifkanAkun } from '@/lib/akun/commands/aktifkan';
import { perintahAkun } from '@/lib/akun/registry';
import { unggahBerkas } from '@/lib/berkas/commands';
import { perintahCalon } from '@/lib/calon/registry';
import { perintahDataTerpadu } from '@/lib/data-terpadu/registry';
import { perintahDicatatkan } from '@/lib/dicatatkan/registry';
import { perintahKeberatan } from '@/lib/keberatan/registry';
import { perintahKegiatan } from '@/lib/kegiatan/registry';
import { perintahKelompok } from '@/lib/kelompok/registry';
import { perintahKunjungan } from '@/lib/kunjungan/registry';
import { perintahPembekuan } from '@/lib/pembekuan/registry';
import { perintahPencairan } from '@/lib/pencairan/registry';
import { perintahPenetapan } from '@/lib/penetapan/registry';
import { perintahPengaduan } from '@/lib/pengaduan/registry';
import { perintahPengguna } from '@/lib/pengguna/registry';
import { perintahProposal } from '@/lib/proposal/registry';
import { perintahRekening } from '@/lib/rekening/registry';
import type { Command } from '@/lib/server/command';
import { perintahSptjm } from '@/lib/sptjm/registry';
import { perintahTahun } from '@/lib/tahun/registry';
import { perintahUsulan } from '@/lib/usulan/registry';

/** Every command by its route name: what /api/perintah runs and what generated tests go through. */
export const perintah: Readonly<Record<string, Command>> = {
  ...perintahKegiatan,
  ...perintahCalon,
  ...perintahKelompok,
  ...perintahKeberatan,
  ...perintahProposal,
  ...perintahUsulan,
  ...perintahPenetapan,
  ...perintahRekening,
  ...perintahSptjm,
  ...perintahPencairan,
  ...perintahPengaduan,
  ...perintahKunjungan,
  ...perintahPengguna,
  ...perintahAkun,
  ...perintahTahun,
  ...perintahPembekuan,
  ...perintahDicatatkan,
  ...perintahDataTerpadu,
};

/** Not reachable by name: the upload route and /aktivasi alone make their input. */
export const perintahDalam: Readonly<Record<string, Command>> = {
  'berkas.unggah': unggahBerkas,
  'akun.aktifkan': aktifkanAkun,
};

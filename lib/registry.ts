import 'server-only';
import { perintahAkun } from '@/lib/akun/registry';
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

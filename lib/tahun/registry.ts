import 'server-only';
import type { Command } from '@/lib/server/command';
import { aturKuota } from '@/lib/tahun/commands/kuota';
import { aturTahun } from '@/lib/tahun/commands/setelan';
import { bukaTahun, siapkanTahun, tutupPengajuan, tutupTahun } from '@/lib/tahun/commands/tahun';

export const perintahTahun = {
  'tahunProgram.siapkan': siapkanTahun,
  'tahunProgram.buka': bukaTahun,
  'tahunProgram.tutupPengajuan': tutupPengajuan,
  'tahunProgram.tutup': tutupTahun,
  'tahunProgram.aturTahun': aturTahun,
  'tahunProgram.aturKuota': aturKuota,
} satisfies Record<string, Command>;

import 'server-only';
import { catatCalon, ubahCalon } from '@/lib/calon/commands/catat';
import { catatPendekatan, masukKelompok } from '@/lib/calon/commands/pendekatan';
import type { Command } from '@/lib/server/command';

export const perintahCalon = {
  'calon.catat': catatCalon,
  'calon.ubah': ubahCalon,
  'calon.catatPendekatan': catatPendekatan,
  'calon.masukKelompok': masukKelompok,
} satisfies Record<string, Command>;

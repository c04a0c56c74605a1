import 'server-only';
import { gantiPeran, gantiSandi, keluarSemua } from '@/lib/akun/commands/akun';
import type { Command } from '@/lib/server/command';

/** `akun.aktifkan` is not here: it needs no account, so it is reached by /aktivasi alone. */
export const perintahAkun = {
  'akun.gantiSandi': gantiSandi,
  'akun.keluarSemua': keluarSemua,
  'akun.gantiPeran': gantiPeran,
} satisfies Record<string, Command>;

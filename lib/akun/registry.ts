import 'server-only';
import { gantiPeran, gantiSandi, keluarSemua } from '@/lib/akun/commands/akun';
import { dataSaya } from '@/lib/akun/commands/data-saya';
import type { Command } from '@/lib/server/command';

/** `akun.aktifkan` is not here: it needs no account, so it is reached by /aktivasi alone. */
export const perintahAkun = {
  'akun.gantiSandi': gantiSandi,
  'akun.keluarSemua': keluarSemua,
  'akun.gantiPeran': gantiPeran,
  'akun.dataSaya': dataSaya,
} satisfies Record<string, Command>;

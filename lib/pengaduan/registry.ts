import 'server-only';
import { selesaikanPengaduan, telusuriPengaduan } from '@/lib/pengaduan/commands';
import type { Command } from '@/lib/server/command';

export const perintahPengaduan = {
  'pengaduan.telusuri': telusuriPengaduan,
  'pengaduan.selesaikan': selesaikanPengaduan,
} satisfies Record<string, Command>;

import 'server-only';
import { ajukanRekening } from '@/lib/rekening/commands/ajukan';
import { bukaNomor, catatTelepon, perbaruiSpesimen } from '@/lib/rekening/commands/catat';
import { sahkanGanti, sahkanRekening, tolakRekening } from '@/lib/rekening/commands/periksa';
import type { Command } from '@/lib/server/command';

export const perintahRekening = {
  'rekening.ajukan': ajukanRekening,
  'rekening.sahkan': sahkanRekening,
  'rekening.sahkanGanti': sahkanGanti,
  'rekening.tolak': tolakRekening,
  'rekening.catatTelepon': catatTelepon,
  'rekening.perbaruiSpesimen': perbaruiSpesimen,
  'rekening.bukaNomor': bukaNomor,
} satisfies Record<string, Command>;

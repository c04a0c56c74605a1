import { perintahRekening } from '@/lib/rekening/registry';
import { db } from '@/lib/server/db';
import { saat } from './people';
import { ujiPerintah } from './uji-perintah';

export const MEI = saat('2025-05-19');

export const { jalankan, ditolak } = ujiPerintah(perintahRekening, MEI);

export const baris = (id: string) => db().rekening.findUniqueOrThrow({ where: { id } });

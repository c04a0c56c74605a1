import 'server-only';
import { tempatTugas } from '@/lib/beranda/tempat';
import { type Actor, PERAN } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { jam } from '@/lib/server/clock';

/** The foot of every sheet: the office and the time, never a person's name (paper gets passed on). */
export async function tandaCetak(actor: Actor): Promise<string> {
  const [{ sekarang }, tempat] = await Promise.all([jam(), tempatTugas(actor)]);
  const siapa = [PERAN[actor.peran].label, tempat].filter(Boolean).join(', ');
  return `Dicetak oleh ${siapa}, pada ${waktuIndonesia(sekarang, SETELAN_AWAL.zonaWaktu)}.`;
}

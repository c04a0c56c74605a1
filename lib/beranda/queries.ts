import 'server-only';
import { cache } from 'react';
import { tugasAdmin } from '@/lib/beranda/admin';
import { tugasKegiatan } from '@/lib/beranda/kegiatan';
import { tugasKelompok } from '@/lib/beranda/kelompok';
import type { Tugas } from '@/lib/beranda/tugas';
import type { Actor } from '@/lib/core/actor';
import { menungguProposal } from '@/lib/proposal/queries';
import { tugasRekening } from '@/lib/rekening/waiting';
import { jam } from '@/lib/server/clock';
import { tugasSptjm } from '@/lib/sptjm/waiting';

/** "Menunggu Anda": computed from machines ∩ policy ∩ territory, overdue first, then oldest. */
export const menunggu = cache(async (actor: Actor): Promise<Tugas[]> => {
  const { sekarang } = await jam();
  const semua = await Promise.all([
    tugasKegiatan(actor, sekarang),
    tugasKelompok(actor, sekarang),
    menungguProposal(actor),
    tugasRekening(actor, sekarang),
    tugasSptjm(actor),
    tugasAdmin(actor),
  ]);
  return semua
    .flat()
    .sort((a, b) => Number(b.lewat) - Number(a.lewat) || a.sejak.getTime() - b.sejak.getTime());
});

export const hitungMenunggu = async (actor: Actor): Promise<number> =>
  (await menunggu(actor)).length;

import 'server-only';
import { cache } from 'react';
import { tugasAdmin } from '@/lib/beranda/admin';
import { tugasKegiatan } from '@/lib/beranda/kegiatan';
import { tugasKelompok } from '@/lib/beranda/kelompok';
import { tugasCalon } from '@/lib/calon/waiting';
import type { Actor } from '@/lib/core/actor';
import type { Tugas } from '@/lib/core/tugas';
import { tugasDicatatkan } from '@/lib/dicatatkan/waiting';
import { tugasKeberatan } from '@/lib/keberatan/waiting';
import { tugasTindakLanjut } from '@/lib/kegiatan/waiting';
import { tugasGanti } from '@/lib/kelompok/waiting';
import { tugasKunjungan } from '@/lib/kunjungan/waiting';
import { tugasPencairan } from '@/lib/pencairan/waiting';
import { tugasPenetapan } from '@/lib/penetapan/waiting';
import { tugasPengaduan } from '@/lib/pengaduan/waiting';
import { tugasPertanggungjawaban } from '@/lib/pertanggungjawaban/waiting';
import { menungguProposal } from '@/lib/proposal/queries';
import { tugasRekening } from '@/lib/rekening/waiting';
import { jam } from '@/lib/server/clock';
import { tugasSptjm } from '@/lib/sptjm/waiting';
import { tugasTahun } from '@/lib/tahun/waiting';
import { tugasUsulan } from '@/lib/usulan/waiting';

/** "Menunggu Anda": computed from machines ∩ policy ∩ territory, overdue first, then oldest. */
export const menunggu = cache(async (actor: Actor): Promise<Tugas[]> => {
  const { sekarang } = await jam();
  const semua = await Promise.all([
    tugasKegiatan(actor, sekarang),
    tugasTindakLanjut(actor, sekarang),
    tugasCalon(actor, sekarang),
    tugasKelompok(actor, sekarang),
    tugasGanti(actor, sekarang),
    menungguProposal(actor),
    tugasUsulan(actor, sekarang),
    tugasPenetapan(actor),
    tugasKeberatan(actor, sekarang),
    tugasRekening(actor, sekarang),
    tugasSptjm(actor),
    tugasPencairan(actor, sekarang),
    tugasPertanggungjawaban(actor, sekarang),
    tugasPengaduan(actor),
    tugasKunjungan(actor, sekarang),
    tugasAdmin(actor),
    tugasTahun(actor, sekarang),
    tugasDicatatkan(actor, sekarang),
  ]);
  return semua
    .flat()
    .sort((a, b) => Number(b.lewat) - Number(a.lewat) || a.sejak.getTime() - b.sejak.getTime());
});

export const hitungMenunggu = async (actor: Actor): Promise<number> =>
  (await menunggu(actor)).length;

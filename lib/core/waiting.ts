import type { Peran } from '@/lib/core/actor';
import { machines, type Noun } from '@/lib/core/lifecycle/all';
import { actionsFrom } from '@/lib/core/machine';
import { type Action, policy, type Rule } from '@/lib/core/policy';

/** Ways aside and back: possible at any time, so they keep nobody waiting. */
const SAMPINGAN: ReadonlySet<string> = new Set<Action>([
  'kegiatan.batalkan',
  'kelompok.tarik',
  'kelompok.kembalikan',
  'kelompok.bubarkan',
  'kelompok.nyatakanTidakAktif',
  'kelompok.aktifkan',
  'kelompok.luluskan',
  'kelompok.mulaiUsaha',
  'kunjungan.kembalikan',
  'kunjungan.batalkan',
  'proposal.kembalikan',
  'proposal.kembalikanPusat',
  'proposal.tolak',
  'proposal.tunda',
  'proposal.ambilAlih',
  'proposal.batalkan',
  'proposal.mundur',
  'proposal.alihkanTahun',
  'proposal.tarik',
  'usulan.batalkan',
  'penetapan.cabut',
  'pencairan.batalkan',
  'pencairan.catatRetur',
  'rekening.tolak',
  'sptjm.batalkan',
  'tahunProgram.tutupPengajuan',
  'tahunProgram.tutup',
]);

/** Work on a file that must be done before its next arrow: it waits on these roles too. */
const PEKERJAAN: Partial<Record<Noun, Readonly<Record<string, readonly Action[]>>>> = {
  proposal: { DIVERIFIKASI: ['proposal.periksaAnggota', 'proposal.catatSurvei'] },
  tahunProgram: { DISIAPKAN: ['tahunProgram.aturTahun'] },
};

const owns = (peran: Peran, aksi: Action, dari: string): boolean => {
  const rule: Rule = policy[aksi];
  return (rule.perStatus?.[dari] ?? rule.roles).includes(peran);
};

/** The states of a machine in which a file waits on this role: machines ∩ policy (lifecycle.md 3.2). */
export function menungguDi(noun: Noun, peran: Peran): string[] {
  const m = machines[noun];
  return Object.keys(m.states).filter((dari) => {
    const maju = actionsFrom(m, dari).filter((a) => !SAMPINGAN.has(a));
    const perlu = [...maju, ...(PEKERJAAN[noun]?.[dari] ?? [])] as Action[];
    return perlu.some((a) => owns(peran, a, dari));
  });
}

import { keberatan } from '@/lib/core/lifecycle/keberatan';
import { kegiatan } from '@/lib/core/lifecycle/kegiatan';
import { kelompok } from '@/lib/core/lifecycle/kelompok';
import { konsultasi, pengaduan } from '@/lib/core/lifecycle/konsultasi';
import { kunjungan } from '@/lib/core/lifecycle/kunjungan';
import { laporan, nominasi } from '@/lib/core/lifecycle/laporan';
import { pembekuan } from '@/lib/core/lifecycle/pembekuan';
import { pencairan } from '@/lib/core/lifecycle/pencairan';
import { penetapan } from '@/lib/core/lifecycle/penetapan';
import { pertanggungjawaban, perubahanRab } from '@/lib/core/lifecycle/pertanggungjawaban';
import { proposal } from '@/lib/core/lifecycle/proposal';
import { rekening } from '@/lib/core/lifecycle/rekening';
import { sptjm } from '@/lib/core/lifecycle/sptjm';
import { tahunProgram } from '@/lib/core/lifecycle/tahun-program';
import { usulan } from '@/lib/core/lifecycle/usulan';
import type { ActionOf, Machine } from '@/lib/core/machine';

const tables = {
  tahunProgram,
  kegiatan,
  kelompok,
  proposal,
  keberatan,
  usulan,
  penetapan,
  rekening,
  sptjm,
  pencairan,
  pertanggungjawaban,
  perubahanRab,
  kunjungan,
  laporan,
  nominasi,
  konsultasi,
  pengaduan,
  pembekuan,
} as const;

export type Noun = keyof typeof tables;

/** Every arrow of every machine: the policy must name an owner for each of these. */
export type ArrowAction = { [N in Noun]: ActionOf<(typeof tables)[N]> }[Noun];

/** The whole life of a group, from the first meeting to the report, in reading order. */
export const machines: Readonly<Record<Noun, Machine>> = tables;

/** The machine a noun or an action id (`noun.verb`) belongs to, if it has one. */
export const machineOf = (nounOrAction: string): Machine | undefined =>
  machines[nounOrAction.split('.')[0] as Noun];

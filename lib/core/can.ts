import { type Actor, PERAN, type Peran } from '@/lib/core/actor';
import { machineOf } from '@/lib/core/lifecycle/all';
import { actionsFrom, BARU, type Machine, needsReason, targetsOf } from '@/lib/core/machine';
import { type Action, aksiBiasa, policy, type Rule } from '@/lib/core/policy';
import { masalah } from '@/lib/core/problem';
import type { Problem } from '@/lib/core/result';
import { covers } from '@/lib/core/territory';

/** The facts about one file that rights depend on; a room's query builds it, nothing else reaches `can`. */
export type Subject = {
  noun: string;
  /** null for a file that is about to begin */
  status: string | null;
  wilayah: string;
  kelompokId?: string | null;
  /** action → persons who did it on this file, whatever their role was then */
  pelaku?: Readonly<Record<string, readonly string[]>>;
  /** guard → the sentence that says what is missing; absent = fulfilled */
  kurang?: Readonly<Record<string, string>>;
  /** the last move, for "sudah diputuskan oleh …" */
  terakhir?: { aksi: string; dari: string | null; kantor: string; pada: string } | null;
  /** areas of the rows a letter carries: a freeze over one of them stops the letter too */
  wilayahBaris?: readonly string[];
  /** the person an account action is about (`where: 'diri'`) */
  orangId?: string;
};

const tugas = (roles: readonly Peran[]): string => {
  const nama = roles.map((r) => PERAN[r].tugas);
  return nama.length < 2 ? nama.join('') : `${nama.slice(0, -1).join(', ')} atau ${nama.at(-1)}`;
};

const labelOf = (m: Machine, status: string | null): string =>
  (status && m.states[status]?.label) || 'belum ada';

/** Where the role may act at all: outside it everything is as if it did not exist. */
function place(actor: Actor, rule: Rule, subject: Subject): Problem | null {
  if (rule.where === 'umum') return null;
  if (rule.where === 'diri')
    return subject.orangId === actor.id ? null : masalah('di-luar-wilayah');
  return covers(actor, subject) ? null : masalah('di-luar-wilayah');
}

function role(actor: Actor, rule: Rule, subject: Subject): Problem | null {
  if (rule.where === 'akibat') return masalah('akibat-saja');
  const perStatus = subject.status ? rule.perStatus?.[subject.status] : undefined;
  if ((perStatus ?? rule.roles).includes(actor.peran)) return null;
  return masalah('bukan-peran', `Langkah ini tugas ${tugas(perStatus ?? rule.roles)}.`);
}

function guards(m: Machine, action: string, subject: Subject): Problem | null {
  for (const g of m.transitions[action]?.needs ?? []) {
    const pesan = subject.kurang?.[g];
    if (pesan) return { ...masalah('belum-lengkap', pesan), kode: `belum-lengkap:${g}` };
  }
  return null;
}

function stage(m: Machine, action: string, subject: Subject): Problem | null {
  if (targetsOf(m, action, subject.status ?? BARU).length > 0) return guards(m, action, subject);
  const last = subject.terakhir;
  const overtaken = last?.dari && targetsOf(m, action, last.dari).length > 0;
  if (last && (overtaken || subject.pelaku?.[action]?.length))
    return masalah('sudah-diputuskan', `Sudah diputuskan oleh ${last.kantor}, ${last.pada}.`);
  return (
    guards(m, action, subject) ??
    masalah(
      'bukan-waktunya',
      `${m.judul} ini sedang "${labelOf(m, subject.status)}". ` +
        'Langkah ini belum bisa dilakukan sekarang.',
    )
  );
}

// whoever recorded an office's paper takes part in its decision (lifecycle.md 1)
const PEREKAM_IKUT = 'Perekam surat ini sudah ikut menangani berkas. Petugas lain yang mencatat.';

/**
 * May this actor do this to this file now? null = yes; else the reason as a problem with a sentence.
 * The same call disables a button and refuses a request (house.md 2.3). Order: territory (404), role,
 * separation of duties, stage, guards.
 */
export function can(actor: Actor, action: Action, subject: Subject): Problem | null {
  const rule: Rule = policy[action];
  const m = machineOf(subject.noun);
  const isArrow = m && action in m.transitions;
  const refused = place(actor, rule, subject) ?? role(actor, rule, subject);
  if (refused) return refused;
  const ikut = (orang?: string) =>
    orang && rule.notBy?.some((a) => subject.pelaku?.[a]?.includes(orang));
  if (ikut(actor.id)) return masalah('pernah-memutus');
  if (ikut(actor.dicatat?.perekamId)) return masalah('pernah-memutus', PEREKAM_IKUT);
  return isArrow ? stage(m, action, subject) : biasa(action, rule, subject);
}

/** A plain action has no arrow: its states are those the policy names, its guards go by its own id. */
function biasa(action: string, rule: Rule, subject: Subject): Problem | null {
  const kurang = subject.kurang?.[action];
  if (kurang) return { ...masalah('belum-lengkap', kurang), kode: `belum-lengkap:${action}` };
  const bound = rule.perStatus && action !== 'kelompok.bukaNik';
  if (bound && subject.status && !rule.perStatus?.[subject.status])
    return masalah('bukan-waktunya');
  return null;
}

export type AksiTerbuka =
  | { aksi: string; boleh: true; label: string; alasan: boolean; surat?: string }
  | { aksi: string; boleh: false; label: string; kode: string; pesan: string };

/** What this actor sees on this file: each action of the stage that is theirs, open or with the reason. */
export function available(actor: Actor, subject: Subject): AksiTerbuka[] {
  const m = machineOf(subject.noun);
  if (!m) return [];
  const dari = subject.status ?? BARU;
  return actionsFrom(m, dari).flatMap((aksi): AksiTerbuka[] => {
    const t = m.transitions[aksi];
    const problem = can(actor, aksi as Action, subject);
    if (!t || ['bukan-peran', 'di-luar-wilayah', 'akibat-saja'].includes(problem?.kode ?? ''))
      return [];
    return problem
      ? [{ aksi, boleh: false, label: t.label, kode: problem.kode, pesan: problem.pesan }]
      : [{ aksi, boleh: true, label: t.label, alasan: needsReason(t, dari), surat: t.surat }];
  });
}

/** The words on the button of any action. */
export const labelAksi = (action: string): string =>
  machineOf(action)?.transitions[action]?.label ?? aksiBiasa[action as keyof typeof aksiBiasa];

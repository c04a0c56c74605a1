import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { machines } from '@/lib/core/lifecycle/all';
import { GUARDS } from '@/lib/proposal/guards';

/** A guard that a machine names must mean something in its room (house.md 3). */

const sumber = (kamar: string): string =>
  readdirSync(path.join('lib', kamar), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => readFileSync(path.join('lib', kamar, f), 'utf8'))
    .join('\n');

const syarat = (noun: keyof typeof machines): string[] => [
  ...new Set(Object.values(machines[noun].transitions).flatMap((t) => t.needs ?? [])),
];

describe('setiap syarat mesin ada artinya di kamarnya', () => {
  it.each(['kegiatan', 'kelompok', 'proposal'] as const)('%s', (noun) => {
    const isi = sumber(noun);
    for (const s of syarat(noun))
      expect([s, new RegExp(`\\b${s}\\b`).test(isi)]).toEqual([s, true]);
  });

  it('panah proposal yang punya berkas memakai satu daftar syarat', () => {
    const tulis = machines.proposal.transitions['proposal.tulis']?.needs ?? [];
    const lain = syarat('proposal').filter((s) => !tulis.includes(s));
    expect(Object.keys(GUARDS).sort()).toEqual(lain.sort());
  });
});

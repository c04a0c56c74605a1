import type { Peran } from '@/lib/core/actor';

/** On whom a replacement waits: plain facts in, so that page, list, and command say the same. */

type Langkah = { apa: 'usul' | 'dukung' | 'setuju' | 'tolak'; peran: Peran; pada: Date };

export type Tunggu = {
  /** one member proposed it, and nobody else has joined yet */
  dukungan: boolean;
  /** offices that have not agreed yet */
  kantor: Peran[];
  /** since when it waits on them */
  sejak: Date | null;
};

/** The village agrees, after the decree the head of division as well (lifecycle.md 2). */
export function tungguGanti(langkah: readonly Langkah[], ditetapkan: boolean): Tunggu {
  const usul = langkah.find((l) => l.apa === 'usul');
  const dukung = langkah.find((l) => l.apa === 'dukung');
  const setuju = langkah.filter((l) => l.apa === 'setuju').map((l) => l.peran);
  const perlu: Peran[] = ditetapkan ? ['DESA', 'DINAS_KABID'] : ['DESA'];
  return {
    dukungan: usul?.peran === 'ANGGOTA' && !dukung,
    kantor: perlu.filter((p) => !setuju.includes(p)),
    sejak: (dukung ?? usul)?.pada ?? null,
  };
}

import { kunjungan } from '@/lib/core/lifecycle/kunjungan';
import { bersih } from '@/lib/core/nama';
import type { StatusKunjungan } from '@/lib/kunjungan/labels';

const STATUS = Object.keys(kunjungan.states) as StatusKunjungan[];
const TEMPO = ['jatuh', 'terlambat'] as const;

export type SaringKunjungan = {
  status?: StatusKunjungan;
  /** `jatuh` = its window is open today, `terlambat` = its last day has passed */
  tempo?: (typeof TEMPO)[number];
  /** name of the group, or its id from a link */
  kelompok?: string;
  halaman: number;
};

type Alamat = Record<string, string | string[] | undefined>;

const satu = <T extends string>(v: unknown, boleh: readonly T[]): T | undefined =>
  boleh.find((b) => b === v);

/** The filter as the address says it; anything unknown filters nothing. */
export function bacaSaring(p: Alamat): SaringKunjungan {
  const halaman = typeof p.halaman === 'string' ? Number.parseInt(p.halaman, 10) : 1;
  const kelompok = typeof p.kelompok === 'string' ? bersih(p.kelompok).slice(0, 80) : '';
  return {
    status: satu(p.status, STATUS),
    tempo: satu(p.tempo, TEMPO),
    ...(kelompok && { kelompok }),
    halaman: halaman >= 1 && halaman <= 10_000 ? halaman : 1,
  };
}

/** Back to an address; what is not set and page 1 are left out. */
export function alamatSaring(s: Partial<SaringKunjungan>): string {
  const q = new URLSearchParams();
  for (const [k, v] of Object.entries(s))
    if (v !== undefined && !(k === 'halaman' && v === 1)) q.set(k, String(v));
  const teks = q.toString();
  return `/kunjungan${teks && `?${teks}`}`;
}

import { type Peran, SEMUA_PERAN } from '@/lib/core/actor';
import { bersih } from '@/lib/core/nama';

export type SaringPengguna = { cari?: string; peran?: Peran; halaman: number };

type Alamat = Record<string, string | string[] | undefined>;

/** The filter as the address says it; anything unknown filters nothing. */
export function bacaSaring(p: Alamat): SaringPengguna {
  const cari = typeof p.cari === 'string' ? bersih(p.cari).slice(0, 80) : '';
  const halaman = typeof p.halaman === 'string' ? Number.parseInt(p.halaman, 10) : 1;
  return {
    ...(cari && { cari }),
    peran: SEMUA_PERAN.find((x) => x === p.peran),
    halaman: halaman >= 1 && halaman <= 100_000 ? halaman : 1,
  };
}

export function alamatSaring(s: Partial<SaringPengguna>): string {
  const q = new URLSearchParams();
  for (const [k, v] of Object.entries(s))
    if (v !== undefined && !(k === 'halaman' && v === 1)) q.set(k, String(v));
  const teks = q.toString();
  return `/pengguna${teks && `?${teks}`}`;
}

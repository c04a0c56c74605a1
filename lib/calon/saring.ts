import { KEADAAN, type Keadaan } from '@/lib/calon/rules';

export type SaringCalon = {
  cari?: string;
  keadaan?: Keadaan;
  desa?: string;
  /** in a group already, or not yet */
  kelompok?: 'sudah' | 'belum';
  halaman: number;
};

/** The filter as the address says it; anything unknown filters nothing.. */
export function bacaSaring(p: Record<string, string | string[] | undefined>): SaringCalon {
  const cari = typeof p.cari === 'string' ? p.cari.trim().slice(0, 60) : '';
  const desa = typeof p.desa === 'string' && /^\d{6}(\d{4})?$/.test(p.desa) ? p.desa : undefined;
  const halaman = typeof p.halaman === 'string' ? Number.parseInt(p.halaman, 10) : 1;
  return {
    ...(cari && { cari }),
    keadaan: KEADAAN.find((k) => k === p.keadaan),
    ...(desa && { desa }),
    ...((p.kelompok === 'sudah' || p.kelompok === 'belum') && { kelompok: p.kelompok }),
    halaman: halaman >= 1 && halaman <= 10_000 ? halaman : 1,
  };
}

export function alamatSaring(s: Partial<SaringCalon>): string {
  const q = new URLSearchParams();
  for (const [k, v] of Object.entries(s))
    if (v !== undefined && !(k === 'halaman' && v === 1)) q.set(k, String(v));
  const teks = q.toString();
  return `/calon${teks && `?${teks}`}`;
}

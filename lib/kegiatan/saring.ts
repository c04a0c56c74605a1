import { type JenisKegiatan, SEMUA_JENIS } from '@/lib/kegiatan/rules';

const STATUS = ['DIRENCANAKAN', 'TERLAKSANA', 'DIBATALKAN'] as const;

export type SaringKegiatan = {
  jenis?: JenisKegiatan;
  status?: (typeof STATUS)[number];
  kecamatan?: string;
  tahun?: number;
  halaman: number;
};

type Alamat = Record<string, string | string[] | undefined>;

const satu = <T extends string>(v: unknown, boleh: readonly T[]): T | undefined =>
  boleh.find((b) => b === v);

/** The filter as the address says it; anything unknown filters nothing. */
export function bacaSaring(p: Alamat): SaringKegiatan {
  const kecamatan = typeof p.kecamatan === 'string' && /^\d{6}$/.test(p.kecamatan);
  const tahun = typeof p.tahun === 'string' && /^20\d\d$/.test(p.tahun);
  const halaman = typeof p.halaman === 'string' ? Number.parseInt(p.halaman, 10) : 1;
  return {
    jenis: satu(p.jenis, SEMUA_JENIS),
    status: satu(p.status, STATUS),
    ...(kecamatan && { kecamatan: String(p.kecamatan) }),
    ...(tahun && { tahun: Number(p.tahun) }),
    halaman: halaman >= 1 && halaman <= 10_000 ? halaman : 1,
  };
}

/** Back to an address; `undefined` and page 1 are left out. */
export function alamatSaring(s: Partial<SaringKegiatan>): string {
  const q = new URLSearchParams();
  for (const [k, v] of Object.entries(s))
    if (v !== undefined && !(k === 'halaman' && v === 1)) q.set(k, String(v));
  const teks = q.toString();
  return `/kegiatan${teks && `?${teks}`}`;
}

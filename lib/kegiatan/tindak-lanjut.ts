import type { Actor } from '@/lib/core/actor';

type Janji = { penanggungId: string | null; penanggung: string };

/** Who took it says it is done; the office that keeps the minutes may say it for anyone. */
export const bukanPenanggung = (
  actor: Pick<Actor, 'id' | 'peran'>,
  janji: Janji,
): string | undefined =>
  janji.penanggungId === actor.id || actor.peran === 'DINAS_STAF' || actor.peran === 'PROVINSI'
    ? undefined
    : `Ditandai selesai oleh ${janji.penanggung} atau staf Dinas Sosial.`;

export const lewatTenggat = (t: { tenggat: string; selesai: boolean }, hari: string): boolean =>
  !t.selesai && t.tenggat < hari;

const KEADAAN = ['terbuka', 'lewat', 'selesai'] as const;
export type KeadaanJanji = (typeof KEADAAN)[number];

export const LABEL_KEADAAN: Readonly<Record<KeadaanJanji, string>> = {
  terbuka: 'Belum selesai',
  lewat: 'Lewat tenggat',
  selesai: 'Selesai',
};

export type SaringJanji = { keadaan?: KeadaanJanji; milik?: 'saya'; halaman: number };

/** The filter as the address says it; anything unknown filters nothing. */
export function bacaSaringJanji(p: Record<string, string | string[] | undefined>): SaringJanji {
  const halaman = typeof p.halaman === 'string' ? Number.parseInt(p.halaman, 10) : 1;
  return {
    keadaan: KEADAAN.find((k) => k === p.keadaan),
    ...(p.milik === 'saya' && { milik: 'saya' as const }),
    halaman: halaman >= 1 && halaman <= 10_000 ? halaman : 1,
  };
}

export function alamatJanji({ keadaan, milik, halaman }: Partial<SaringJanji>): string {
  const q = new URLSearchParams({
    ...(keadaan && { keadaan }),
    ...(milik && { milik }),
    ...(halaman && halaman > 1 && { halaman: String(halaman) }),
  }).toString();
  return `/kegiatan/tindak-lanjut${q && `?${q}`}`;
}

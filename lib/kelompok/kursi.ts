import type { Jabatan } from '@/lib/core/anggota';

/** Seats of a group and who takes them; plain data, kept with the replacement (T48). */

type Orang = { id: string; nama: string };

/** One seat that changes hands. The old name stays here when the member's row moves on. */
export type Kursi = { jabatan: Jabatan; keluar: Orang | null; masuk: Orang };

export const KURSI = ['ketua', 'sekretaris', 'bendahara'] as const;
export type NamaKursi = (typeof KURSI)[number];

export const jabatanKursi = (k: NamaKursi): Jabatan => k.toUpperCase() as Jabatan;

/** Members with their seats afterwards: who sat on a seat that is taken is a plain member again. */
export const sesudahKursi = <A extends { id: string; jabatan: Jabatan }>(
  anggota: readonly A[],
  kursi: readonly Kursi[],
): A[] =>
  anggota.map((a) => {
    const naik = kursi.find((k) => k.masuk.id === a.id);
    if (naik) return { ...a, jabatan: naik.jabatan };
    return kursi.some((k) => k.jabatan === a.jabatan) ? { ...a, jabatan: 'ANGGOTA' as const } : a;
  });

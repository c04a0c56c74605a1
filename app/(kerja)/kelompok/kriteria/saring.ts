import { bacaKriteria } from '@/lib/kelompok/rekap-kriteria';

export type ParamKriteria = { kecamatan?: string; tahun?: string; kriteria?: string };

/** The URL is typed by people: what it does not know counts as not given. */
export const bacaParam = (p: ParamKriteria) => ({
  kecamatan: /^\d{6}$/.test(p.kecamatan ?? '') ? p.kecamatan : undefined,
  tahun: /^20\d\d$/.test(p.tahun ?? '') ? Number(p.tahun) : undefined,
  kriteria: bacaKriteria(p.kriteria),
});

type Isi = Partial<Record<keyof ParamKriteria, string | number | null>>;

export function alamatKriteria(isi: Isi, ke = '/kelompok/kriteria'): string {
  const q = new URLSearchParams(
    Object.entries(isi).flatMap(([k, v]) => (v ? [[k, String(v)]] : [])),
  ).toString();
  return q ? `${ke}?${q}` : ke;
}

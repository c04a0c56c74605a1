import type { kunjungan } from '@/lib/core/lifecycle/kunjungan';
import type { StateOf } from '@/lib/core/machine';

export type StatusKunjungan = StateOf<typeof kunjungan>;

export const LABEL_JENIS = {
  PERTAMA: 'Kunjungan pertama',
  RUTIN: 'Kunjungan rutin',
  TAMBAHAN: 'Kunjungan tambahan',
} as const;

/** What the companion finds on the spot, in three words a phone screen holds. */
export const LABEL_KONDISI = {
  BERJALAN_BAIK: 'Berjalan baik',
  TERSENDAT: 'Tersendat',
  BERHENTI: 'Berhenti',
} as const;

export type Kondisi = keyof typeof LABEL_KONDISI;

export const KONDISI = Object.keys(LABEL_KONDISI) as [Kondisi, ...Kondisi[]];

/** The five questions of group health, in the words of the study (F20). */
export const PERTANYAAN = {
  pembinaan: 'Pembinaan kelompok berjalan',
  kepuasan: 'Anggota puas dengan kelompok',
  kepemimpinan: 'Pengurus memimpin dengan baik',
  solidaritas: 'Anggota saling membantu',
  tujuan: 'Anggota memegang tujuan yang sama',
} as const;

export type KunciTanya = keyof typeof PERTANYAAN;

export const KUNCI_TANYA = Object.keys(PERTANYAAN) as KunciTanya[];

/** Words beside the figures: a bare number means something else to everybody. */
export const SKALA = {
  '1': '1 · Tidak',
  '2': '2 · Kurang',
  '3': '3 · Baik',
  '4': '4 · Baik sekali',
} as const;

export const opsi = (label: Readonly<Record<string, string>>) =>
  Object.entries(label).map(([nilai, l]) => ({ nilai, label: l }));

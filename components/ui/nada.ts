import type { NamaIkon } from '@/components/ui/jalur-ikon';

/** Warna membawa arti saja: kuning harus bertindak, hijau beres, merah salah (LOOK 4). */
export type Nada = 'netral' | 'proses' | 'perhatian' | 'baik' | 'bahaya';

export const TEKS_NADA: Record<Nada, string> = {
  netral: 'text-netral',
  proses: 'text-proses',
  perhatian: 'text-perhatian',
  baik: 'text-baik',
  bahaya: 'text-bahaya',
};

export const ISI_NADA: Record<Nada, string> = {
  netral: 'bg-netral-isi',
  proses: 'bg-proses-isi',
  perhatian: 'bg-perhatian-isi',
  baik: 'bg-baik-isi',
  bahaya: 'bg-bahaya-isi',
};

/** Tidak pernah warna saja: tanpa ikon sendiri, tiap nada tetap berikon. */
export const IKON_NADA: Record<Nada, NamaIkon> = {
  netral: 'info',
  proses: 'info',
  perhatian: 'peringatan',
  baik: 'cek-bulat',
  bahaya: 'peringatan',
};

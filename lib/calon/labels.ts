import type { Asal, Cara, Hasil, Keadaan } from '@/lib/calon/rules';

export const LABEL_ASAL: Readonly<Record<Asal, string>> = {
  SOSIALISASI: 'Sosialisasi',
  KUNJUNGAN_RUMAH: 'Kunjungan rumah',
  DESA: 'Kantor desa atau kelurahan',
  LAIN: 'Orang lain',
};

export const LABEL_CARA: Readonly<Record<Cara, string>> = {
  RUMAH: 'Datang ke rumah',
  TELEPON: 'Telepon atau WhatsApp',
  PERTEMUAN: 'Bertemu di tempat lain',
};

export const LABEL_HASIL: Readonly<Record<Hasil, string>> = {
  BERMINAT: 'Berminat',
  RAGU: 'Masih ragu',
  MENOLAK: 'Menolak',
  TIDAK_BERTEMU: 'Tidak bertemu',
};

export const RUPA_KEADAAN = {
  BARU: { label: 'Belum diajak', nada: 'netral', ikon: 'orang' },
  BERMINAT: { label: 'Berminat', nada: 'baik', ikon: 'cek' },
  RAGU: { label: 'Masih ragu', nada: 'perhatian', ikon: 'bantuan' },
  MENOLAK: { label: 'Menolak', nada: 'netral', ikon: 'silang' },
} as const satisfies Record<Keadaan, { label: string; nada: string; ikon: string }>;

export const opsi = <K extends string>(label: Readonly<Record<K, string>>) =>
  (Object.entries(label) as [K, string][]).map(([nilai, teks]) => ({ nilai, label: teks }));

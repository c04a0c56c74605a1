import type { Problem } from '@/lib/core/result';

/** Every refusal by code: its HTTP status and the sentence people read (house.md 2.17). */
const KATALOG = {
  'tidak-ditemukan': [404, 'Berkas ini tidak ada di wilayah Anda.'],
  'di-luar-wilayah': [404, 'Berkas ini tidak ada di wilayah Anda.'],
  'belum-masuk': [401, 'Silakan masuk lagi. Isian Anda masih ada di layar ini.'],
  'bukan-peran': [403, 'Langkah ini bukan tugas Anda.'],
  'akibat-saja': [403, 'Langkah ini terjadi sendiri setelah langkah sebelumnya.'],
  'pernah-memutus': [403, 'Anda sudah ikut menangani berkas ini. Petugas lain yang memutuskan.'],
  dibekukan: [423, 'Wilayah ini sedang dibekukan. Semua langkah berhenti dulu.'],
  'belum-lengkap': [409, 'Syarat langkah ini belum lengkap.'],
  'bukan-waktunya': [409, 'Langkah ini belum bisa dilakukan pada tahap sekarang.'],
  'sudah-diputuskan': [409, 'Berkas ini sudah diputuskan.'],
  'sudah-berubah': [409, 'Berkas ini baru saja berubah. Muat ulang lalu periksa lagi.'],
  'sudah-ada': [409, 'Data ini sudah ada.'],
  'perintah-bentrok': [409, 'Formulir ini sudah terkirim. Muat ulang untuk mengisi lagi.'],
  'isian-salah': [422, 'Ada isian yang perlu dibetulkan.'],
  'berkas-ditolak': [422, 'Berkas ini tidak bisa diterima.'],
  'berkas-terlalu-besar': [413, 'Berkas terlalu besar.'],
  'permintaan-rusak': [400, 'Permintaan tidak bisa dibaca. Muat ulang lalu coba lagi.'],
  'asal-ditolak': [403, 'Permintaan datang dari halaman lain. Buka SIKUBE lalu coba lagi.'],
  'metode-ditolak': [405, 'Cara meminta ini tidak dikenal.'],
  'terlalu-sering': [429, 'Terlalu sering mencoba. Tunggu beberapa menit lalu coba lagi.'],
  'masuk-gagal': [401, 'Nama pengguna atau kata sandi tidak cocok.'],
  sibuk: [503, 'Sistem sedang sibuk. Coba lagi sebentar lagi. Isian Anda aman.'],
  'galat-dalam': [500, 'Ada gangguan di sistem kami. Isian Anda aman. Coba lagi sebentar lagi.'],
} as const satisfies Record<string, readonly [number, string]>;

export type Kode = keyof typeof KATALOG;

/** A problem of the catalogue; `pesan` replaces its general sentence by an exact one. */
export const masalah = (kode: Kode, pesan?: string, bidang?: Record<string, string>): Problem => ({
  kode,
  pesan: pesan ?? KATALOG[kode][1],
  ...(bidang && { bidang }),
});

export const statusHttp = (kode: string): number => KATALOG[kode as Kode]?.[0] ?? 409;

export const SEMUA_KODE = Object.keys(KATALOG) as Kode[];

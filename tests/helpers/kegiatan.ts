import type { Actor } from '@/lib/core/actor';
import { perintahKegiatan } from '@/lib/kegiatan/registry';
import { pelaku, saat } from './people';
import { ujiPerintah } from './uji-perintah';

export const HARI = saat('2025-01-30');

export const { jalankan, harus, ditolak } = ujiPerintah(perintahKegiatan, HARI);

/** Assigned to Baraka, as the actor is built from the database on that day. */
export const pendampingHari = async (): Promise<Actor> => ({
  ...(await pelaku('pendamping.baraka', HARI)),
  wilayah: ['731603'],
});

export const sosialisasi = (lain: Record<string, unknown> = {}) => ({
  jenis: 'SOSIALISASI',
  wilayah: '731603',
  judul: 'Sosialisasi di kantor camat',
  tempat: 'Kantor Camat Baraka',
  tanggal: '2025-01-30',
  ...lain,
});

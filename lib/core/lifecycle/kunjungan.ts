import { machine } from '@/lib/core/machine';

/** The companion's visit: the first 30–60 days after the business starts, then by rhythm (F63). */
export const kunjungan = machine({
  noun: 'kunjungan',
  judul: 'Kunjungan',
  initial: 'DIJADWALKAN',
  states: {
    DIJADWALKAN: { label: 'Dijadwalkan', nada: 'proses', ikon: 'kalender' },
    DILAPORKAN: { label: 'Dilaporkan', nada: 'proses', ikon: 'inbox' },
    DIKEMBALIKAN: { label: 'Perlu diperbaiki', nada: 'perhatian', ikon: 'kembali' },
    DITERIMA: { label: 'Diterima', nada: 'baik', ikon: 'cek', final: true },
    DIBATALKAN: { label: 'Dibatalkan', nada: 'netral', ikon: 'silang', final: true },
  },
  transitions: {
    'kunjungan.jadwalkan': { label: 'Dijadwalkan', creates: true, from: [], to: 'DIJADWALKAN' },
    'kunjungan.lapor': {
      label: 'Kirim laporan kunjungan',
      creates: true,
      from: ['DIJADWALKAN', 'DIKEMBALIKAN'],
      to: 'DILAPORKAN',
      basis: 'F63, T30',
    },
    'kunjungan.terima': {
      label: 'Terima laporan kunjungan',
      from: ['DILAPORKAN'],
      to: 'DITERIMA',
    },
    'kunjungan.kembalikan': {
      label: 'Kembalikan laporan kunjungan',
      from: ['DILAPORKAN'],
      to: 'DIKEMBALIKAN',
      reason: 'required',
    },
    'kunjungan.batalkan': {
      label: 'Batalkan kunjungan',
      from: ['DIJADWALKAN'],
      to: 'DIBATALKAN',
      reason: 'required',
    },
  },
});

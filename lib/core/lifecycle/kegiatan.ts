import { machine } from '@/lib/core/machine';

/** Training, briefing, socialisation, coaching, coordination (F9, F29–F31, F62, F66). */
export const kegiatan = machine({
  noun: 'kegiatan',
  judul: 'Kegiatan',
  initial: 'DIRENCANAKAN',
  states: {
    DIRENCANAKAN: { label: 'Direncanakan', nada: 'proses', ikon: 'kalender' },
    TERLAKSANA: { label: 'Terlaksana', nada: 'baik', ikon: 'cek', final: true },
    DIBATALKAN: { label: 'Dibatalkan', nada: 'netral', ikon: 'silang', final: true },
  },
  transitions: {
    'kegiatan.rencanakan': {
      label: 'Rencanakan kegiatan',
      creates: true,
      from: [],
      to: 'DIRENCANAKAN',
      needs: ['jenisSesuaiPeran'],
    },
    'kegiatan.laksanakan': {
      label: 'Catat sudah terlaksana',
      from: ['DIRENCANAKAN'],
      to: 'TERLAKSANA',
      needs: ['jenisSesuaiPeran', 'adaHadir'],
      basis: 'F30, F31',
    },
    'kegiatan.batalkan': {
      label: 'Batalkan kegiatan',
      from: ['DIRENCANAKAN'],
      to: 'DIBATALKAN',
      needs: ['jenisSesuaiPeran'],
      reason: 'required',
    },
  },
});

import { machine } from '@/lib/core/machine';

/** A group that was refused may object within `batasKeberatan` days. */
export const keberatan = machine({
  noun: 'keberatan',
  judul: 'Keberatan',
  initial: 'DIAJUKAN',
  states: {
    DIAJUKAN: { label: 'Diajukan', nada: 'proses', ikon: 'inbox' },
    DIKABULKAN: { label: 'Dikabulkan', nada: 'baik', ikon: 'cek', final: true },
    DITOLAK: { label: 'Tidak dikabulkan', nada: 'bahaya', ikon: 'silang', final: true },
  },
  transitions: {
    'keberatan.ajukan': {
      label: 'Ajukan keberatan',
      creates: true,
      from: [],
      to: 'DIAJUKAN',
      needs: ['dalamBatasKeberatan'],
    },
    'keberatan.kabulkan': {
      label: 'Kabulkan keberatan',
      from: ['DIAJUKAN'],
      to: 'DIKABULKAN',
      needs: ['kantorTujuan'],
    },
    'keberatan.tolak': {
      label: 'Tolak keberatan',
      from: ['DIAJUKAN'],
      to: 'DITOLAK',
      needs: ['kantorTujuan'],
      reason: 'required',
    },
  },
});

import { machine } from '@/lib/core/machine';

/** Statement of absolute responsibility by the head of the Dinas (F52). */
export const sptjm = machine({
  noun: 'sptjm',
  judul: 'SPTJM',
  initial: 'DRAF',
  states: {
    DRAF: { label: 'Sedang disusun', nada: 'netral', ikon: 'pensil' },
    DITANDATANGANI: { label: 'Ditandatangani', nada: 'baik', ikon: 'stempel' },
    DIBATALKAN: { label: 'Dibatalkan', nada: 'netral', ikon: 'silang', final: true },
  },
  transitions: {
    'sptjm.susun': { label: 'Susun SPTJM', creates: true, from: [], to: 'DRAF' },
    'sptjm.tandatangani': {
      label: 'Tandatangani SPTJM',
      from: ['DRAF'],
      to: 'DITANDATANGANI',
      surat: 'sptjm',
      basis: 'F52',
    },
    'sptjm.batalkan': {
      label: 'Batalkan SPTJM',
      from: ['DRAF', 'DITANDATANGANI'],
      to: 'DIBATALKAN',
      needs: ['belumDiperintahkan'],
      reason: 'required',
    },
  },
});

import { machine } from '@/lib/core/machine';

/** One letter to the Minister that carries many proposals (F47). */
export const usulan = machine({
  noun: 'usulan',
  judul: 'Surat usulan',
  initial: 'DRAF',
  states: {
    DRAF: { label: 'Sedang disusun', nada: 'netral', ikon: 'pensil' },
    DITANDATANGANI: { label: 'Ditandatangani', nada: 'proses', ikon: 'stempel' },
    DIKIRIM: { label: 'Dikirim', nada: 'proses', ikon: 'kirim' },
    DIJAWAB: { label: 'Dijawab', nada: 'baik', ikon: 'cek', final: true },
    DIBATALKAN: { label: 'Dibatalkan', nada: 'netral', ikon: 'silang', final: true },
  },
  transitions: {
    'usulan.susun': { label: 'Susun surat usulan', creates: true, from: [], to: 'DRAF' },
    'usulan.tandatangani': {
      label: 'Tandatangani usulan',
      from: ['DRAF'],
      to: 'DITANDATANGANI',
      needs: ['semuaLayakDenganBa'],
      surat: 'surat-usulan',
      basis: 'T13',
    },
    'usulan.kirim': { label: 'Kirim usulan', from: ['DITANDATANGANI'], to: 'DIKIRIM' },
    'usulan.jawab': { label: 'Dijawab', from: ['DIKIRIM'], to: 'DIJAWAB', basis: 'F50' },
    'usulan.batalkan': {
      label: 'Batalkan usulan',
      from: ['DRAF', 'DITANDATANGANI'],
      to: 'DIBATALKAN',
      reason: 'required',
    },
  },
});

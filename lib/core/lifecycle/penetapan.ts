import { machine } from '@/lib/core/machine';

/** The decree that names locations and recipients (F49–F51). */
export const penetapan = machine({
  noun: 'penetapan',
  judul: 'Penetapan',
  initial: 'DRAF',
  states: {
    DRAF: { label: 'Sedang disusun', nada: 'netral', ikon: 'pensil' },
    DITETAPKAN: { label: 'Ditetapkan', nada: 'proses', ikon: 'stempel' },
    DISAMPAIKAN: { label: 'Disampaikan', nada: 'baik', ikon: 'cek' },
    DICABUT: { label: 'Dicabut', nada: 'bahaya', ikon: 'silang', final: true },
  },
  transitions: {
    'penetapan.susun': { label: 'Susun penetapan', creates: true, from: [], to: 'DRAF' },
    'penetapan.tetapkan': {
      label: 'Tetapkan penerima',
      from: ['DRAF'],
      to: 'DITETAPKAN',
      needs: ['kuotaCukup'],
      surat: 'sk-penetapan',
      basis: 'F49',
    },
    'penetapan.sampaikan': {
      label: 'Sampaikan hasil',
      from: ['DITETAPKAN'],
      to: 'DISAMPAIKAN',
      surat: 'surat-pemberitahuan',
      basis: 'F50, F51',
    },
    'penetapan.cabut': {
      label: 'Cabut penetapan',
      from: ['DRAF', 'DITETAPKAN', 'DISAMPAIKAN'],
      to: 'DICABUT',
      needs: ['belumLewatSiapSalur'],
      reason: 'required',
    },
  },
});

import { machine } from '@/lib/core/machine';

export const tahunProgram = machine({
  noun: 'tahunProgram',
  judul: 'Tahun program',
  initial: 'DISIAPKAN',
  states: {
    DISIAPKAN: { label: 'Disiapkan', nada: 'netral', ikon: 'pensil' },
    BUKA: { label: 'Buka', nada: 'baik', ikon: 'cek' },
    TUTUP_PENGAJUAN: { label: 'Pengajuan ditutup', nada: 'perhatian', ikon: 'jeda' },
    DITUTUP: { label: 'Ditutup', nada: 'netral', ikon: 'gembok', final: true },
  },
  transitions: {
    'tahunProgram.siapkan': { label: 'Siapkan tahun', creates: true, from: [], to: 'DISIAPKAN' },
    'tahunProgram.buka': { label: 'Buka pengajuan', from: ['DISIAPKAN'], to: 'BUKA' },
    'tahunProgram.tutupPengajuan': {
      label: 'Tutup pengajuan',
      from: ['BUKA'],
      to: 'TUTUP_PENGAJUAN',
    },
    'tahunProgram.tutup': { label: 'Tutup tahun', from: ['TUTUP_PENGAJUAN'], to: 'DITUTUP' },
  },
});

import { machine } from '@/lib/core/machine';

/** One account per group, opened by its leader (F53); a change is a new row. */
export const rekening = machine({
  noun: 'rekening',
  judul: 'Rekening',
  initial: 'DIAJUKAN',
  states: {
    DIAJUKAN: { label: 'Rekening diperiksa', nada: 'proses', ikon: 'cari' },
    AKTIF: { label: 'Rekening benar', nada: 'baik', ikon: 'cek' },
    DITOLAK: { label: 'Rekening ditolak', nada: 'bahaya', ikon: 'silang', final: true },
    DIGANTI: { label: 'Diganti', nada: 'netral', ikon: 'salinan', final: true },
  },
  transitions: {
    'rekening.ajukan': {
      label: 'Kirim rekening',
      creates: true,
      from: [],
      to: 'DIAJUKAN',
      needs: ['satuRekening'],
      basis: 'F53, T22',
    },
    'rekening.sahkan': {
      label: 'Sahkan rekening',
      from: ['DIAJUKAN'],
      to: 'AKTIF',
      needs: ['namaSesuai', 'rekeningUnik', 'rekeningPertama'],
      basis: 'T22',
    },
    'rekening.sahkanGanti': {
      label: 'Sahkan rekening pengganti',
      from: ['DIAJUKAN'],
      to: 'AKTIF',
      needs: ['namaSesuai', 'rekeningUnik', 'sudahDitelepon', 'jedaRekening'],
    },
    'rekening.tolak': {
      label: 'Tolak rekening',
      from: ['DIAJUKAN'],
      to: 'DITOLAK',
      reason: 'required',
    },
    'rekening.ganti': { label: 'Diganti', from: ['AKTIF'], to: 'DIGANTI' },
  },
});

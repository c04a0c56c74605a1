import { machine } from '@/lib/core/machine';

/** Progress report: leader → companion → Dinas → Ministry (F64). */
export const laporan = machine({
  noun: 'laporan',
  judul: 'Laporan perkembangan',
  initial: 'DRAF',
  states: {
    DRAF: { label: 'Sedang ditulis', nada: 'netral', ikon: 'pensil' },
    DIAJUKAN: { label: 'Di pendamping', nada: 'proses', ikon: 'inbox' },
    DIPERIKSA: { label: 'Di Dinas', nada: 'proses', ikon: 'inbox' },
    DIKEMBALIKAN: { label: 'Perlu diperbaiki', nada: 'perhatian', ikon: 'kembali' },
    DITERIMA: { label: 'Diterima', nada: 'baik', ikon: 'cek' },
    DIKIRIM_PUSAT: { label: 'Dikirim ke Kementerian', nada: 'baik', ikon: 'kirim', final: true },
  },
  transitions: {
    'laporan.tulis': { label: 'Tulis laporan', creates: true, from: [], to: 'DRAF' },
    'laporan.ajukan': {
      label: 'Kirim laporan',
      from: ['DRAF', 'DIKEMBALIKAN'],
      to: 'DIAJUKAN',
    },
    'laporan.periksa': { label: 'Teruskan ke Dinas', from: ['DIAJUKAN'], to: 'DIPERIKSA' },
    'laporan.terima': { label: 'Terima laporan', from: ['DIPERIKSA'], to: 'DITERIMA' },
    'laporan.kirimPusat': {
      label: 'Kirim ke Kementerian',
      from: ['DITERIMA'],
      to: 'DIKIRIM_PUSAT',
    },
    'laporan.kembalikan': {
      label: 'Kembalikan laporan',
      from: ['DIAJUKAN', 'DIPERIKSA'],
      to: 'DIKEMBALIKAN',
      reason: 'required',
    },
  },
});

/** Contest of the creative KUBE, level by level (F64). */
export const nominasi = machine({
  noun: 'nominasi',
  judul: 'Nominasi lomba',
  initial: 'DIUSULKAN',
  states: {
    DIUSULKAN: { label: 'Diusulkan', nada: 'proses', ikon: 'kirim' },
    KABUPATEN: { label: 'Tingkat kabupaten', nada: 'proses', ikon: 'bendera' },
    PROVINSI: { label: 'Tingkat provinsi', nada: 'proses', ikon: 'bendera' },
    NASIONAL: { label: 'Tingkat nasional', nada: 'proses', ikon: 'bendera' },
    JUARA: { label: 'Juara', nada: 'baik', ikon: 'bendera', final: true },
    BERHENTI: { label: 'Berhenti', nada: 'netral', ikon: 'silang', final: true },
  },
  transitions: {
    'nominasi.usulkan': { label: 'Usulkan kelompok', creates: true, from: [], to: 'DIUSULKAN' },
    'nominasi.naikKabupaten': {
      label: 'Naikkan ke kabupaten',
      from: ['DIUSULKAN'],
      to: 'KABUPATEN',
    },
    'nominasi.naikProvinsi': {
      label: 'Naikkan ke provinsi',
      from: ['KABUPATEN'],
      to: 'PROVINSI',
    },
    'nominasi.naikNasional': {
      label: 'Naikkan ke nasional',
      from: ['PROVINSI'],
      to: 'NASIONAL',
    },
    'nominasi.juara': { label: 'Tetapkan juara', from: ['NASIONAL'], to: 'JUARA' },
    'nominasi.hentikan': {
      label: 'Hentikan nominasi',
      from: ['DIUSULKAN', 'KABUPATEN', 'PROVINSI', 'NASIONAL'],
      to: 'BERHENTI',
      reason: 'required',
    },
  },
});

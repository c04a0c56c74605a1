import { machine } from '@/lib/core/machine';

/** Every rupiah explained, opened the moment the money is confirmed (F56). */
export const pertanggungjawaban = machine({
  noun: 'pertanggungjawaban',
  judul: 'Laporan belanja',
  initial: 'BELANJA',
  states: {
    BELANJA: { label: 'Sedang belanja', nada: 'perhatian', ikon: 'nota' },
    DIAJUKAN: { label: 'Diperiksa Dinas', nada: 'proses', ikon: 'cari' },
    DIKEMBALIKAN: { label: 'Perlu diperbaiki', nada: 'perhatian', ikon: 'kembali' },
    DITERIMA: { label: 'Diterima', nada: 'baik', ikon: 'cek', final: true },
  },
  transitions: {
    'pertanggungjawaban.buka': { label: 'Dibuka', creates: true, from: [], to: 'BELANJA' },
    'pertanggungjawaban.ajukan': {
      label: 'Kirim laporan belanja',
      from: ['BELANJA', 'DIKEMBALIKAN'],
      to: 'DIAJUKAN',
    },
    'pertanggungjawaban.terima': {
      label: 'Terima laporan belanja',
      from: ['DIAJUKAN'],
      to: 'DITERIMA',
      needs: ['bukanPendampingKelompok', 'semuaRupiahJelas'],
      basis: 'T26, T27',
    },
    'pertanggungjawaban.kembalikan': {
      label: 'Kembalikan laporan belanja',
      from: ['DIAJUKAN'],
      to: 'DIKEMBALIKAN',
      needs: ['bukanPendampingKelompok'],
      reason: 'required',
    },
  },
});

/** A change of the spending plan needs approval before (staff) or after (head of division) spending. */
export const perubahanRab = machine({
  noun: 'perubahanRab',
  judul: 'Perubahan rencana belanja',
  initial: 'DIAJUKAN',
  states: {
    DIAJUKAN: { label: 'Diajukan', nada: 'proses', ikon: 'inbox' },
    DISETUJUI: { label: 'Disetujui', nada: 'baik', ikon: 'cek', final: true },
    DITOLAK: { label: 'Tidak disetujui', nada: 'bahaya', ikon: 'silang', final: true },
  },
  transitions: {
    'perubahanRab.ajukan': {
      label: 'Ajukan perubahan',
      creates: true,
      from: [],
      to: 'DIAJUKAN',
    },
    'perubahanRab.setujui': {
      label: 'Setujui perubahan',
      from: ['DIAJUKAN'],
      to: 'DISETUJUI',
      needs: ['penyetujuSesuaiBelanja'],
    },
    'perubahanRab.tolak': {
      label: 'Tolak perubahan',
      from: ['DIAJUKAN'],
      to: 'DITOLAK',
      needs: ['penyetujuSesuaiBelanja'],
      reason: 'required',
    },
  },
});

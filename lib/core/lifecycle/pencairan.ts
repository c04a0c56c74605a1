import { machine } from '@/lib/core/machine';

/** The one disbursement of a determined proposal (F54–F56, T22–T25, T29). */
export const pencairan = machine({
  noun: 'pencairan',
  judul: 'Pencairan',
  initial: 'MENUNGGU_REKENING',
  states: {
    MENUNGGU_REKENING: { label: 'Menunggu rekening', nada: 'perhatian', ikon: 'jam' },
    REKENING_DIAJUKAN: { label: 'Rekening diperiksa', nada: 'proses', ikon: 'cari' },
    REKENING_TERVERIFIKASI: { label: 'Rekening benar', nada: 'baik', ikon: 'cek' },
    SIAP_SALUR: { label: 'Siap disalurkan', nada: 'proses', ikon: 'bendera' },
    DIPERINTAHKAN: { label: 'Perintah bayar terbit', nada: 'proses', ikon: 'kirim' },
    TERSALUR: { label: 'Sudah ditransfer', nada: 'proses', ikon: 'dompet' },
    DITERIMA: { label: 'Diterima kelompok', nada: 'baik', ikon: 'cek', final: true },
    RETUR: { label: 'Ditolak bank', nada: 'bahaya', ikon: 'kembali' },
    BERSELISIH: { label: 'Jumlah berbeda', nada: 'bahaya', ikon: 'peringatan' },
    DIBATALKAN: { label: 'Dibatalkan', nada: 'netral', ikon: 'silang', final: true },
  },
  transitions: {
    'pencairan.buka': { label: 'Dibuka', creates: true, from: [], to: 'MENUNGGU_REKENING' },
    'pencairan.rekeningDiajukan': {
      label: 'Rekening diajukan',
      from: ['MENUNGGU_REKENING'],
      to: 'REKENING_DIAJUKAN',
    },
    'pencairan.rekeningDitolak': {
      label: 'Rekening ditolak',
      from: ['REKENING_DIAJUKAN'],
      to: 'MENUNGGU_REKENING',
    },
    'pencairan.rekeningSah': {
      label: 'Rekening sah',
      from: ['REKENING_DIAJUKAN'],
      to: 'REKENING_TERVERIFIKASI',
    },
    'pencairan.siap': {
      label: 'Siap disalurkan',
      from: ['REKENING_TERVERIFIKASI'],
      to: 'SIAP_SALUR',
      basis: 'reference.md 4.4',
    },
    'pencairan.perintahkan': {
      label: 'Terbitkan perintah bayar',
      from: ['SIAP_SALUR'],
      to: 'DIPERINTAHKAN',
      needs: ['sptjmDitandatangani', 'rekeningAktif', 'penetapanDisampaikan'],
      basis: 'T23',
    },
    'pencairan.catatSalur': {
      label: 'Catat sudah ditransfer',
      from: ['DIPERINTAHKAN'],
      to: 'TERSALUR',
      basis: 'T24',
    },
    'pencairan.catatRetur': {
      label: 'Catat ditolak bank',
      from: ['DIPERINTAHKAN', 'TERSALUR'],
      to: 'RETUR',
      reason: 'required',
    },
    'pencairan.perbaikiRetur': { label: 'Perbaiki retur', from: ['RETUR'], to: 'SIAP_SALUR' },
    'pencairan.konfirmasi': {
      label: 'Benarkan dana masuk',
      from: ['TERSALUR'],
      to: ['TERSALUR', 'DITERIMA', 'BERSELISIH'],
      needs: ['belumMengonfirmasi'],
      basis: 'T25',
    },
    'pencairan.selesaikanSelisih': {
      label: 'Selesaikan selisih',
      from: ['BERSELISIH'],
      to: 'DITERIMA',
      needs: ['catatanAuditor'],
      reason: 'required',
    },
    'pencairan.batalkan': {
      label: 'Batalkan pencairan',
      from: ['MENUNGGU_REKENING', 'REKENING_DIAJUKAN', 'REKENING_TERVERIFIKASI', 'SIAP_SALUR'],
      to: 'DIBATALKAN',
      reason: 'required',
    },
    'pencairan.gugur': {
      label: 'Gugur',
      from: ['MENUNGGU_REKENING', 'REKENING_DIAJUKAN', 'REKENING_TERVERIFIKASI', 'SIAP_SALUR'],
      to: 'DIBATALKAN',
    },
  },
});

import type { Peran } from '@/lib/core/actor';
import { pencairan } from '@/lib/core/lifecycle/pencairan';
import type { StatusPencairan } from '@/prisma/generated/enums';

/** Those a difference may be about see the transfer and nothing of the difference (T25). */
const TANPA_SELISIH: readonly Peran[] = ['PENDAMPING', 'DESA', 'KECAMATAN'];

export const melihatSelisih = (peran: Peran): boolean => !TANPA_SELISIH.includes(peran);

export const statusTampak = (peran: Peran, status: StatusPencairan): StatusPencairan =>
  status === 'BERSELISIH' && !melihatSelisih(peran) ? 'TERSALUR' : status;

/** States a list may be filtered by, in the words of the machine. */
export const pilihanStatus = (peran: Peran) =>
  Object.entries(pencairan.states)
    .filter(([s]) => s !== 'BERSELISIH' || melihatSelisih(peran))
    .map(([nilai, s]) => ({ nilai, label: s.label }));

/** What is true now and what comes next, one sentence (LOOK 1.1). */
export const BERIKUTNYA: Record<StatusPencairan, string> = {
  MENUNGGU_REKENING: 'Ketua kelompok mengirim nomor rekening.',
  REKENING_DIAJUKAN: 'Dinas Sosial memeriksa rekening kelompok.',
  REKENING_TERVERIFIKASI: 'Menunggu SPTJM Kepala Dinas dan penyampaian SK.',
  SIAP_SALUR: 'Penyalur menerbitkan perintah bayar.',
  DIPERINTAHKAN: 'Penyalur lain mencatat dana yang ditransfer.',
  TERSALUR: 'Dua anggota membenarkan jumlah yang masuk.',
  DITERIMA: 'Kelompok membelanjakan dana dan menyimpan nota.',
  RETUR: 'Staf Dinas memperbaiki rekening, lalu dana disalurkan lagi.',
  BERSELISIH: 'Inspektorat memeriksa, lalu Kepala Dinas menyelesaikan.',
  DIBATALKAN: 'Pencairan ini berhenti.',
};

import type { proposal } from '@/lib/core/lifecycle/proposal';
import type { StateOf } from '@/lib/core/machine';
import type { Setelan } from '@/lib/core/setelan';
import { targetMeja } from '@/lib/proposal/rules';

type Status = StateOf<typeof proposal>;

/** What the state means to the leader's family, in one sentence without a name (T41). */
const KALIMAT: Record<Status, string> = {
  DRAF: 'Proposal sedang disusun oleh kelompok.',
  DI_DESA: 'Proposal sudah sampai di desa dan menunggu surat pengantar.',
  DI_KECAMATAN: 'Desa sudah meneruskan. Proposal menunggu rekomendasi camat.',
  DI_DINAS: 'Proposal sudah sampai di Dinas Sosial dan menunggu diterima.',
  DIVERIFIKASI: 'Dinas Sosial sedang memeriksa data anggota dan tempat usaha.',
  LAYAK: 'Dinas Sosial menyatakan layak. Proposal menunggu surat usulan.',
  DIUSULKAN: 'Dinas Sosial sudah mengusulkan ke Kementerian Sosial.',
  DI_PUSAT: 'Kementerian Sosial sedang memeriksa proposal.',
  LAYAK_PUSAT: 'Kementerian Sosial menyatakan layak. Penetapan menyusul.',
  DITETAPKAN: 'Kelompok sudah ditetapkan sebagai penerima.',
  DIKEMBALIKAN: 'Ada yang perlu diperbaiki. Ketua kelompok sudah diberi tahu.',
  DITUNDA: 'Pemeriksaan ditunda sementara oleh Dinas Sosial.',
  DITOLAK: 'Proposal tidak disetujui. Alasannya ada di akun ketua.',
  DIBATALKAN: 'Proposal dibatalkan dan tidak diproses lagi.',
};

export const kalimatStatus = (status: string): string =>
  KALIMAT[status as Status] ?? 'Proposal sedang diproses.';

/** How long this desk usually takes; null where no office is at work (CFG targetHariKerja). */
export function lazim(status: string, setelan: Setelan): string | null {
  const hari = targetMeja(status, setelan);
  return hari === null ? null : `Paling lama ${hari} hari kerja di meja ini.`;
}

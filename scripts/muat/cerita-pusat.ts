import { jalan, surat } from '@/scripts/muat/langkah';

/** From the Dinas' letter to the Minister's decree, each step one real command (steps 15–21). */

const VERIFIKATOR = 'verifikator.pusat';
const DIREKTUR = 'direktur.pusat';

export async function susunUsulan(
  staf: string,
  proposalIds: string[],
  pada: Date,
): Promise<string> {
  const { id } = await jalan(staf, pada, 'usulan.susun', { proposalId: proposalIds });
  return id;
}

export const tandatanganiUsulan = async (kadis: string, id: string, pada: Date, nomor: string) =>
  jalan(kadis, pada, 'usulan.tandatangani', {
    id,
    ...(await surat(kadis, pada, nomor, 'Kepala Dinas Sosial (contoh)')),
  });

export const kirimUsulan = (staf: string, id: string, pada: Date) =>
  jalan(staf, pada, 'usulan.kirim', { id });

export const batalkanUsulan = (
  kadis: string,
  id: string,
  pada: Date,
  alasan = 'Daftar kelompok perlu diubah.',
) => jalan(kadis, pada, 'usulan.batalkan', { id, alasan });

export const periksaPusat = (id: string, pada: Date) =>
  jalan(VERIFIKATOR, pada, 'proposal.periksaPusat', { id });

export const setujuiPusat = (id: string, pada: Date) =>
  jalan(VERIFIKATOR, pada, 'proposal.setujuiPusat', { id });

export const tolakPusat = (id: string, pada: Date) =>
  jalan(VERIFIKATOR, pada, 'proposal.tolak', {
    id,
    alasan: 'GANDA',
    catatan: 'Satu anggota sudah menerima bantuan sejenis.',
  });

export const kembalikanPusat = (id: string, pada: Date) =>
  jalan(VERIFIKATOR, pada, 'proposal.kembalikanPusat', {
    id,
    alasan: 'Data anggota perlu dicocokkan lagi.',
  });

export async function susunPenetapan(proposalIds: string[], pada: Date): Promise<string> {
  const { id } = await jalan(VERIFIKATOR, pada, 'penetapan.susun', { proposalId: proposalIds });
  return id;
}

export const tetapkan = async (id: string, pada: Date, nomor: string) =>
  jalan(DIREKTUR, pada, 'penetapan.tetapkan', {
    id,
    ...(await surat(DIREKTUR, pada, nomor, 'Direktur Penanganan Fakir Miskin (contoh)')),
  });

export const sampaikan = async (id: string, pada: Date, nomor: string) =>
  jalan(VERIFIKATOR, pada, 'penetapan.sampaikan', {
    id,
    ...(await surat(VERIFIKATOR, pada, nomor, 'Direktur Penanganan Fakir Miskin (contoh)')),
  });

export const cabut = (id: string, pada: Date, alasan = 'Penetapan ini keliru.') =>
  jalan(DIREKTUR, pada, 'penetapan.cabut', { id, alasan });

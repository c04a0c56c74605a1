import { jalan, surat, unggah } from '@/scripts/muat/langkah';

/** The account and the Dinas' statement of a story, each step one real command (steps 22–24). */

export type IsiRekening = {
  nomor: string;
  atasNama: string;
  bank?: string;
  cabang?: string;
  spesimen?: string;
  alasanGanti?: string;
};

export async function ajukanRekening(
  ketua: string,
  kelompokId: string,
  pada: Date,
  isi: IsiRekening,
): Promise<string> {
  const { id } = await jalan(ketua, pada, 'rekening.ajukan', {
    kelompokId,
    bank: 'BRI',
    cabang: 'Enrekang (contoh)',
    spesimen: 'Ketua (contoh)\nBendahara (contoh)',
    ...isi,
    fotoBuku: await unggah(ketua, pada, 'buku-tabungan.jpg'),
  });
  return id;
}

export const sahkanRekening = (staf: string, id: string, pada: Date, alasanNama?: string) =>
  jalan(staf, pada, 'rekening.sahkan', { id, ...(alasanNama && { alasanNama }) });

export const tolakRekening = (
  staf: string,
  id: string,
  pada: Date,
  alasan = 'Foto buku tabungan tidak terbaca.',
) => jalan(staf, pada, 'rekening.tolak', { id, alasan });

export type PelakuGanti = { ketua: string; staf: string; kabid: string };

/** The whole way of a change: sent, called back a day later, confirmed after four days (72 hours). */
export async function gantiRekening(
  oleh: PelakuGanti,
  kelompokId: string,
  pada: Date,
  isi: IsiRekening,
): Promise<string> {
  const hari = (n: number) => new Date(pada.getTime() + n * 86_400_000);
  const id = await ajukanRekening(oleh.ketua, kelompokId, pada, {
    alasanGanti: 'Buku tabungan lama hilang.',
    ...isi,
  });
  await jalan(oleh.staf, hari(1), 'rekening.catatTelepon', {
    id,
    keterangan: 'Ketua menjawab sendiri dan membenarkan penggantian.',
  });
  await jalan(oleh.kabid, hari(4), 'rekening.sahkanGanti', { id });
  return id;
}

export async function susunSptjm(
  staf: string,
  pencairanIds: string[],
  pada: Date,
): Promise<string> {
  const { id } = await jalan(staf, pada, 'sptjm.susun', { pencairanId: pencairanIds });
  return id;
}

export const tandatanganiSptjm = async (kadis: string, id: string, pada: Date, nomor: string) =>
  jalan(kadis, pada, 'sptjm.tandatangani', {
    id,
    ...(await surat(kadis, pada, nomor, 'Kepala Dinas Sosial (contoh)')),
  });

export const batalkanSptjm = (
  kadis: string,
  id: string,
  pada: Date,
  alasan = 'Daftar kelompok perlu diubah.',
) => jalan(kadis, pada, 'sptjm.batalkan', { id, alasan });

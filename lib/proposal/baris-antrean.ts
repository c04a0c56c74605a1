import type { StatusProposal } from '@/lib/proposal/labels';
import type { ButirAntrean } from '@/lib/proposal/list';

/** One row of the queue on its way to the browser: values without names, one array a file. */
export type BarisAntrean = [
  id: string,
  nomor: string | null,
  status: StatusProposal,
  nama: string,
  desa: string,
  usaha: string,
  anggota: number,
  umur: number,
  batas: number | null,
  rekomendasi: boolean | null,
  selisih: number,
  serupa: number,
  versi: number,
];

export const kePadat = (b: ButirAntrean): BarisAntrean => [
  b.id,
  b.nomor,
  b.status,
  b.nama,
  b.desa,
  b.usaha,
  b.anggota,
  b.umur,
  b.batas,
  b.rekomendasi,
  b.selisih,
  b.serupa,
  b.versi,
];

export const dariPadat = (b: BarisAntrean): ButirAntrean => ({
  id: b[0],
  nomor: b[1],
  status: b[2],
  nama: b[3],
  desa: b[4],
  usaha: b[5],
  anggota: b[6],
  umur: b[7],
  batas: b[8],
  rekomendasi: b[9],
  selisih: b[10],
  serupa: b[11],
  versi: b[12],
});

/** What a companion hands over, as it stood on that day: names only, no personal numbers (T49). */
export type Paket = {
  kelompok: { id: string; nama: string; status: string }[];
  kunjungan: { id: string; nama: string; status: string; sampai: string }[];
  tindakLanjut: { id: string; uraian: string; tenggat: string }[];
  proposal: { id: string; nama: string; status: string }[];
  kegiatan: { id: string; judul: string; tanggal: string }[];
  /** prospects still being spoken to (F60) */
  calon: number;
  catatan: string | null;
};

export const paketKosong = (): Paket => ({
  kelompok: [],
  kunjungan: [],
  tindakLanjut: [],
  proposal: [],
  kegiatan: [],
  calon: 0,
  catatan: null,
});

/** The kept package of an older row may lack a list that was added later. */
export const bacaPaket = (isi: unknown): Paket => ({
  ...paketKosong(),
  ...(isi && typeof isi === 'object' ? (isi as Partial<Paket>) : {}),
});

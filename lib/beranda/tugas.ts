/** One thing that waits on the person at the screen. */
export type Tugas = {
  href: string;
  judul: string;
  keterangan: string;
  /** since when, for "hari ke-…" and the order */
  sejak: Date;
  /** past the office's own target */
  lewat: boolean;
  /** what to do, as a button says it */
  aksi: string;
  status: string;
  noun: 'kegiatan' | 'kelompok' | 'proposal';
};

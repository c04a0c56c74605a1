import type { Noun } from '@/lib/core/lifecycle/all';

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
  /** state of the file, for its badge; null = the task is about no single file */
  status: string | null;
  noun: Noun;
};

import { aktor, saat } from '@/scripts/muat/langkah';

/** The neighbour's officers exist to be refused (house.md 3). */
export const TETANGGA = ['kabid.tator', 'staf.tator', 'desa.tator', 'kecamatan.tator'] as const;

export { jalan, saat, surat, unggah } from '@/scripts/muat/langkah';

/** An officer of the story as the application builds the actor; 12 March 2025 unless said. */
export const pelaku = (namaPengguna: string, pada: Date = saat('2025-03-12')) =>
  aktor(namaPengguna, pada);

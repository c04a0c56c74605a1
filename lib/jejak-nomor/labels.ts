/** What was looked at or taken away, in words (T46). */
export const LABEL_APA = {
  'kelompok.bukaNik': 'Melihat NIK lengkap',
  'rekening.bukaNomor': 'Melihat nomor rekening',
  'data.ekspor': 'Mengunduh atau mencetak data',
  'dataTerpadu.lihat': 'Mencari di data terpadu',
} as const;

export type Apa = keyof typeof LABEL_APA;

export const SEMUA_APA = Object.keys(LABEL_APA) as Apa[];

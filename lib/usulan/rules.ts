/** Pure rules of the letter to the Minister: no clock, no database. */

export type HasilBaris = 'DISETUJUI' | 'DITOLAK' | 'DIKEMBALIKAN' | 'MUNDUR' | 'DIBATALKAN';

/** What became of one row; null = the Ministry has not answered yet. */
export const LABEL_HASIL: Record<HasilBaris, string> = {
  DISETUJUI: 'Disetujui',
  DITOLAK: 'Tidak disetujui',
  DIKEMBALIKAN: 'Dikembalikan ke Dinas',
  MUNDUR: 'Mundur',
  DIBATALKAN: 'Surat dibatalkan',
};

type Baris = { nama: string; status: string; adaBa: boolean };

const sebut = (nama: readonly string[]): string =>
  nama.length > 3 ? `${nama.slice(0, 3).join(', ')} dan ${nama.length - 3} lagi` : nama.join(', ');

/** The guard semuaLayakDenganBa as a sentence (T13), or null. */
export function kalimatLayak(baris: readonly Baris[]): string | null {
  const bukanLayak = baris.filter((b) => b.status !== 'LAYAK').map((b) => b.nama);
  if (bukanLayak.length > 0) return `Belum berstatus layak: KUBE ${sebut(bukanLayak)}.`;
  const tanpaBa = baris.filter((b) => !b.adaBa).map((b) => b.nama);
  return tanpaBa.length > 0 ? `Berita acara verifikasi belum ada: KUBE ${sebut(tanpaBa)}.` : null;
}

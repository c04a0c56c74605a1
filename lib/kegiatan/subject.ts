import type { Actor } from '@/lib/core/actor';
import type { Subject } from '@/lib/core/can';
import { bukanJenisnya, type JenisKegiatan } from '@/lib/kegiatan/rules';

export type FaktaKegiatan = {
  jenis: JenisKegiatan;
  status: string;
  wilayah: string;
  hadir: number;
};

const PLAIN = [
  'kegiatan.ubah',
  'kegiatan.catatHadir',
  'kegiatan.hapusHadir',
  'kegiatan.aturTindakLanjut',
] as const;

/** What is missing for each action on this activity; the page and the command ask the same. */
export function kurangKegiatan(actor: Actor, k: FaktaKegiatan): Record<string, string> {
  const bukan = bukanJenisnya(k.jenis, actor.peran);
  if (bukan) return Object.fromEntries(['jenisSesuaiPeran', ...PLAIN].map((g) => [g, bukan]));
  const kurang: Record<string, string> = {};
  if (k.hadir === 0)
    kurang.adaHadir = 'Belum ada peserta yang tercatat. Tambahkan minimal satu orang.';
  if (k.status === 'DIBATALKAN')
    for (const aksi of PLAIN) kurang[aksi] = 'Kegiatan ini sudah dibatalkan.';
  if (k.status === 'TERLAKSANA') {
    // names may still be added from the signed list; what was noted stays
    kurang['kegiatan.ubah'] = 'Kegiatan ini sudah terlaksana dan tidak diubah lagi.';
    kurang['kegiatan.hapusHadir'] = 'Kegiatan ini sudah terlaksana. Daftar hadirnya tetap.';
  }
  return kurang;
}

export const subjekKegiatan = (
  actor: Actor,
  k: FaktaKegiatan,
  riwayat: Pick<Subject, 'pelaku' | 'terakhir'>,
): Subject => ({
  noun: 'kegiatan',
  status: k.status,
  wilayah: k.wilayah,
  ...riwayat,
  kurang: kurangKegiatan(actor, k),
});

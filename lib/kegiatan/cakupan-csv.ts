import type { BarisCakupan } from '@/lib/kegiatan/cakupan';

const KEPALA = [
  'Kode desa',
  'Desa atau kelurahan',
  'Kecamatan',
  'Orang hadir',
  'Sosialisasi',
  'Terakhir',
  'Kelompok',
];

/** A cell that a spreadsheet would take for a formula is only text. */
const sel = (isi: string | number | null): string => {
  const teks = String(isi ?? '');
  return `"${(/^[=+\-@\t\r]/.test(teks) ? `'${teks}` : teks).replaceAll('"', '""')}"`;
};

/** Villages and counts, no person: for the office's own tables. The mark makes Excel read UTF-8. */
export const cakupanCsv = (baris: readonly BarisCakupan[]): string =>
  `\uFEFF${[
    KEPALA,
    ...baris.map((b) => [b.kode, b.desa, b.kecamatan, b.orang, b.kegiatan, b.terakhir, b.kelompok]),
  ]
    .map((r) => r.map(sel).join(';'))
    .join('\r\n')}\r\n`;

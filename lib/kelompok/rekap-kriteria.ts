import { KRITERIA, type Kriteria, LABEL_KRITERIA, type Nilai } from '@/lib/core/kelayakan';

/** Counting who misses which criterion: plain data, so the sums can be tested without a database. */

export type KelompokDinilai = {
  id: string;
  nama: string;
  nomor: string;
  kecamatan: string;
  anggota: readonly (readonly Nilai[])[];
};

export type BarisKriteria = {
  kriteria: Kriteria;
  /** members who do not meet it, with whatever weight */
  kurang: number;
  anggota: number;
  persen: number;
  /** groups with at least one such member */
  kelompok: number;
};

const tidakPenuh = (semua: readonly Nilai[], k: Kriteria) =>
  semua.some((n) => n.kriteria === k && n.hasil !== 'terpenuhi');

export const kurangDi = (k: KelompokDinilai, kriteria: Kriteria): number =>
  k.anggota.filter((a) => tidakPenuh(a, kriteria)).length;

/** Most often missed first; equal ones in the order of the study. */
export function rekapKriteria(kelompok: readonly KelompokDinilai[]): BarisKriteria[] {
  const anggota = kelompok.reduce((n, k) => n + k.anggota.length, 0);
  return KRITERIA.map((kriteria): BarisKriteria => {
    const banyak = kelompok.map((k) => kurangDi(k, kriteria));
    const kurang = banyak.reduce((n, x) => n + x, 0);
    const persen = anggota === 0 ? 0 : Math.round((kurang / anggota) * 100);
    const kena = banyak.filter((x) => x > 0).length;
    return { kriteria, kurang, anggota, persen, kelompok: kena };
  }).sort((a, b) => b.kurang - a.kurang);
}

export type BarisKecamatan = { kecamatan: string; kelompok: number; baris: BarisKriteria[] };

export function rekapKecamatan(kelompok: readonly KelompokDinilai[]): BarisKecamatan[] {
  const per = new Map<string, KelompokDinilai[]>();
  for (const k of kelompok) per.set(k.kecamatan, [...(per.get(k.kecamatan) ?? []), k]);
  return [...per]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([kecamatan, isi]) => ({ kecamatan, kelompok: isi.length, baris: rekapKriteria(isi) }));
}

export const bacaKriteria = (teks: string | undefined): Kriteria | null =>
  KRITERIA.find((k) => k === teks) ?? null;

/** A cell that a spreadsheet would take for a formula is only text. */
const sel = (teks: string): string =>
  `"${(/^[=+\-@\t\r]/.test(teks) ? `'${teks}` : teks).replaceAll('"', '""')}"`;

/** One line per kecamatan and criterion; numbers only, no person is in it. */
export function kriteriaCsv(
  baris: readonly BarisKecamatan[],
  nama: ReadonlyMap<string, string>,
): string {
  const kepala = [
    'Kode',
    'Kecamatan',
    'Kriteria',
    'Tidak terpenuhi',
    'Anggota',
    'Persen',
    'Kelompok',
  ];
  const isi = baris.flatMap((k) =>
    k.baris.map((b) => [
      k.kecamatan,
      nama.get(k.kecamatan) ?? k.kecamatan,
      LABEL_KRITERIA[b.kriteria],
      String(b.kurang),
      String(b.anggota),
      String(b.persen),
      String(b.kelompok),
    ]),
  );
  return `\uFEFF${[kepala, ...isi].map((b) => b.map(sel).join(';')).join('\r\n')}\r\n`;
}

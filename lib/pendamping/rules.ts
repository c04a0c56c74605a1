import { BULAN } from '@/lib/core/tanggal';

export const BAGIAN = {
  tahun: { label: 'Setahun penuh', dari: 1, sampai: 12 },
  s1: { label: 'Januari sampai Juni', dari: 1, sampai: 6 },
  s2: { label: 'Juli sampai Desember', dari: 7, sampai: 12 },
  t1: { label: 'Januari sampai Maret', dari: 1, sampai: 3 },
  t2: { label: 'April sampai Juni', dari: 4, sampai: 6 },
  t3: { label: 'Juli sampai September', dari: 7, sampai: 9 },
  t4: { label: 'Oktober sampai Desember', dari: 10, sampai: 12 },
} as const;

export type Bagian = keyof typeof BAGIAN;
export type Periode = { tahun: number; bagian: Bagian };
export type Rentang = { dari: string; sampai: string };

const dua = (n: number) => String(n).padStart(2, '0');
const akhirBulan = (tahun: number, bulan: number): string =>
  new Date(Date.UTC(tahun, bulan, 0)).toISOString().slice(0, 10);

export function rentangOf({ tahun, bagian }: Periode): Rentang {
  const b = BAGIAN[bagian];
  return { dari: `${tahun}-${dua(b.dari)}-01`, sampai: akhirBulan(tahun, b.sampai) };
}

export const sebutPeriode = ({ tahun, bagian }: Periode): string =>
  bagian === 'tahun' ? `tahun ${tahun}` : `${BAGIAN[bagian].label} ${tahun}`;

/** A month of the period that is over, in which an assignment held from its first to its last day. */
function bulanBertugas(
  tugas: readonly { dari: string; sampai: string | null }[],
  { dari, sampai }: Rentang,
  hari: string,
): string[] {
  const tahun = Number(dari.slice(0, 4));
  return BULAN.map((_, i) => i + 1)
    .map((b) => ({ awal: `${tahun}-${dua(b)}-01`, akhir: akhirBulan(tahun, b) }))
    .filter((b) => b.awal >= dari && b.akhir <= sampai && b.akhir < hari)
    .filter((b) =>
      tugas.some((t) => t.dari <= b.awal && (t.sampai === null || t.sampai >= b.akhir)),
    )
    .map((b) => b.awal.slice(0, 7));
}

/** Months on duty in which no group was visited (F2); a month that still runs says nothing. */
export const bulanTanpaKunjungan = (
  tugas: readonly { dari: string; sampai: string | null }[],
  kunjungan: readonly string[],
  rentang: Rentang,
  hari: string,
): string[] =>
  bulanBertugas(tugas, rentang, hari).filter((b) => !kunjungan.some((k) => k.startsWith(b)));

/** "Maret dan April 2025" */
export function sebutBulan(bulan: readonly string[]): string {
  const nama = bulan.map((b) => BULAN[Number(b.slice(5, 7)) - 1] ?? b);
  const kata =
    nama.length < 2 ? nama.join('') : `${nama.slice(0, -1).join(', ')} dan ${nama.at(-1)}`;
  return kata && `${kata} ${bulan[0]?.slice(0, 4)}`;
}

export const persen = (bagian: number, seluruh: number): number =>
  seluruh === 0 ? 0 : Math.round((bagian * 100) / seluruh);

/** Pure rules of the decree: no clock, no database. */

/** What a decree asks of the places of one kabupaten; `kuota` null = nobody has set one. */
export type Tempat = {
  nama: string;
  tahun: number;
  kuota: number | null;
  terpakai: number;
  diminta: number;
};

export const sisaKuota = (t: Pick<Tempat, 'kuota' | 'terpakai'>): number =>
  Math.max(0, (t.kuota ?? 0) - t.terpakai);

/** The guard kuotaCukup as a sentence: kabupaten, quota, used, asked; null = there is room. */
export function kalimatKuota(tempat: readonly Tempat[]): string | null {
  for (const t of tempat) {
    if (t.kuota === null) return `Kuota ${t.nama} tahun ${t.tahun} belum ditetapkan.`;
    if (t.terpakai + t.diminta > t.kuota)
      return (
        `Kuota ${t.nama} ${t.kuota} kelompok, sudah terpakai ${t.terpakai}. ` +
        `SK ini meminta ${t.diminta}.`
      );
  }
  return null;
}

/** The area that all rows share: a kabupaten, a province, or '' across provinces. */
export function wilayahBersama(kode: readonly string[]): string {
  const awal = kode[0] ?? '';
  for (const panjang of [4, 2])
    if (kode.every((k) => k.slice(0, panjang) === awal.slice(0, panjang)))
      return awal.slice(0, panjang);
  return '';
}

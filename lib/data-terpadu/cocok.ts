/** How sure we are that two lists mean the same person, 0–100 (part 3, point 3). */

export type Kandidat = {
  /** trigram likeness of the levelled names, 0–1 */
  mirip: number;
  lahir: 'SAMA' | 'TERTUKAR' | 'BEDA';
  desaSama: boolean;
};

const LAHIR = { SAMA: 30, TERTUKAR: 15, BEDA: 0 } as const;

/** Name counts most, then the day of birth; a swapped day and month is a usual slip of the pen. */
export const skorNama = (k: Kandidat): number =>
  Math.round(k.mirip * 60 + LAHIR[k.lahir] + (k.desaSama ? 10 : 0));

/** The same NIK settles it, unless the name is another one altogether. */
export const skorNik = (mirip: number): number => (mirip >= 0.3 ? 100 : 70);

/** Below this nobody is proposed: the officer looks himself. */
export const SKOR_USUL = 60;

/** 1990-05-07 → 1990-07-05; null where the day is no month. */
export function tertukar(lahir: string): string | null {
  const [tahun, bulan = '', hari = ''] = lahir.split('-');
  return Number(hari) > 12 || hari === bulan ? null : `${tahun}-${hari}-${bulan}`;
}

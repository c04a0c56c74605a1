/** Chance with a seed (mulberry32): the same corpus on every machine. */
export type Acak = {
  satu(): number;
  bulat(kurangDari: number): number;
  pilih<T>(dari: readonly T[]): T;
  kocok<T>(dari: readonly T[]): T[];
};

export function acakDari(benih: number): Acak {
  let s = benih >>> 0;
  const satu = () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const bulat = (n: number) => Math.floor(satu() * n);
  return {
    satu,
    bulat,
    pilih: <T>(dari: readonly T[]) => dari[bulat(dari.length)] as T,
    kocok: <T>(dari: readonly T[]) => {
      const a = [...dari];
      for (let i = a.length - 1; i > 0; i--) {
        const j = bulat(i + 1);
        [a[i], a[j]] = [a[j] as T, a[i] as T];
      }
      return a;
    },
  };
}

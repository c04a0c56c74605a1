import { dice, kalimatTeks, kataInti } from '@/lib/core/teks-usaha';

/**
 * How far a proposal repeats another one (F39, lifecycle.md 3.1): same kind of business, same
 * budget lines, same sentences. Order, names, numbers and prices within 15 % make no difference.
 * Budget templates are shared by honest groups, so a line of the template says little.
 */
export type NaskahUsaha = {
  jenisUsaha: string;
  teks: readonly string[];
  rab: readonly { uraian: string; harga: number }[];
};

type Kalimat = { asli: string; kata: ReadonlySet<string> };
type Baris = { asli: string; kata: ReadonlySet<string>; harga: number; bobot: number };
export type NaskahSiap = { jenisUsaha: string; kalimat: Kalimat[]; rab: Baris[] };

export type Kemiripan = {
  /** 0–1, comparable with the setting ambangMirip */
  nilai: number;
  jenisSama: boolean;
  /** 0–1 each */
  rab: number;
  teks: number;
  barisSama: { ini: string; lain: string }[];
  kalimatSama: { ini: string; lain: string }[];
};

/** A line that the template of this business offers too. */
const BOBOT_TEMPLAT = 0.2;
const HARGA_DEKAT = 0.15;
const KALIMAT_SAMA = 0.6;
const BARIS_SAMA = 0.6;

const kunciBaris = (kata: ReadonlySet<string>): string => [...kata].sort().join(' ');

export const kunciTemplat = (uraian: readonly string[]): ReadonlySet<string> =>
  new Set(uraian.map((u) => kunciBaris(kataInti(u.toLowerCase()))));

/** Done once for each proposal, so one can be held against many. */
export const siapkanNaskah = (n: NaskahUsaha, templat: ReadonlySet<string>): NaskahSiap => ({
  jenisUsaha: n.jenisUsaha,
  kalimat: n.teks
    .flatMap(kalimatTeks)
    .map((asli) => ({ asli, kata: kataInti(asli) }))
    .filter((k) => k.kata.size >= 3),
  rab: n.rab.map(({ uraian, harga }) => {
    const kata = kataInti(uraian.toLowerCase());
    const bobot = templat.has(kunciBaris(kata)) ? BOBOT_TEMPLAT : 1;
    return { asli: uraian, kata, harga, bobot };
  }),
});

type Pasangan<T> = { a: T; b: T; mirip: number };

/** For each of `a` its likest in `b`; where it stands makes no difference. */
const terdekat = <T extends { kata: ReadonlySet<string> }>(
  a: readonly T[],
  b: readonly T[],
): Pasangan<T>[] =>
  a.flatMap((x) => {
    let lawan: T | undefined;
    let mirip = 0;
    for (const y of b) {
      const d = dice(x.kata, y.kata);
      if (d > mirip) [mirip, lawan] = [d, y];
    }
    return lawan ? [{ a: x, b: lawan, mirip }] : [];
  });

const rata = <T>(semua: readonly T[], p: readonly Pasangan<T>[], bobot: (t: T) => number) => {
  const penuh = semua.reduce((n, t) => n + bobot(t), 0);
  return penuh === 0 ? 0 : p.reduce((n, x) => n + x.mirip * bobot(x.a), 0) / penuh;
};

const hargaDekat = (a: number, b: number): boolean =>
  Math.abs(a - b) <= HARGA_DEKAT * Math.max(a, b);

/** A line with another price is still the same purchase, only less surely copied. */
const pasanganRab = (a: readonly Baris[], b: readonly Baris[]) =>
  terdekat(a, b).map((p) => ({
    ...p,
    mirip: p.mirip * (hargaDekat(p.a.harga, p.b.harga) ? 1 : 0.6),
  }));

const dua = (a: number, b: number): number => (a + b) / 2;
/** Unrelated texts of one trade share some words: below `dasar` is chance, from `penuh` a copy. */
const regang = (n: number, dasar: number, penuh: number): number =>
  Math.min(1, Math.max(0, (n - dasar) / (penuh - dasar)));

const BOBOT = { jenis: 0.15, rab: 0.2 } as const;
const TEKS_KEBETULAN = 0.35;
const TEKS_SALINAN = 0.8;

export function kemiripan(ini: NaskahSiap, lain: NaskahSiap): Kemiripan {
  const kalimat = terdekat(ini.kalimat, lain.kalimat);
  const baris = pasanganRab(ini.rab, lain.rab);
  const luas = (k: Kalimat) => k.kata.size;
  const teks = dua(
    rata(ini.kalimat, kalimat, luas),
    rata(lain.kalimat, terdekat(lain.kalimat, ini.kalimat), luas),
  );
  const bobot = (b: Baris) => b.bobot;
  const rab = dua(
    rata(ini.rab, baris, bobot),
    rata(lain.rab, pasanganRab(lain.rab, ini.rab), bobot),
  );
  const jenisSama = ini.jenisUsaha === lain.jenisUsaha;
  // a budget wholly from the template proves little: its weight goes to the text
  const khas = ini.rab.length
    ? ini.rab.reduce((n, b) => n + b.bobot, 0) / ini.rab.length
    : BOBOT_TEMPLAT;
  const beratRab = BOBOT.rab * khas;
  const nilai =
    (jenisSama ? BOBOT.jenis : 0) +
    beratRab * rab +
    (1 - BOBOT.jenis - beratRab) * regang(teks, TEKS_KEBETULAN, TEKS_SALINAN);
  const tampil = <T extends { asli: string }>(p: Pasangan<T>[], batas: number) =>
    p
      .filter((x) => x.mirip >= batas)
      .sort((x, y) => y.mirip - x.mirip)
      .map((x) => ({ ini: x.a.asli, lain: x.b.asli }));
  return {
    nilai,
    jenisSama,
    rab,
    teks,
    barisSama: tampil(baris, BARIS_SAMA),
    kalimatSama: tampil(kalimat, KALIMAT_SAMA),
  };
}

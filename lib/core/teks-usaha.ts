import { KATA_UMUM, PADANAN } from '@/lib/core/kata-usaha';

/** Indonesian words made comparable for the copy-cat guard (F39): affixes off, synonyms as one. */

const AWALAN =
  /^(?:memper|diper|menge|meny|meng|mem|men|peny|peng|pem|pen|per|ber|ter|me|pe|di|ke|se)(?=.{4,})/;
const AKHIRAN = /(?:nya|kan|lah|kah|an|i)$/;

/** Light stemming: equal treatment of both sides matters here, not the dictionary form. */
export function akarKata(kata: string): string {
  const tanpaUlang = kata.replace(/^(.{3,})-\1/, '$1');
  const akhir = tanpaUlang.length > 5 ? tanpaUlang.replace(AKHIRAN, '') : tanpaUlang;
  return akhir.replace(AWALAN, '');
}

const UMUM = new Set(KATA_UMUM);
const FRASA = PADANAN.flatMap((baris) =>
  baris.filter((k) => k.includes(' ')).map((k) => [k, baris[0] ?? k] as const),
);
const SEPADAN = new Map(
  PADANAN.flatMap((baris) =>
    baris.filter((k) => !k.includes(' ')).map((k) => [akarKata(k), akarKata(baris[0] ?? k)]),
  ),
);

/** Names inside a sentence begin with a capital: they are swapped by copiers, so they do not count. */
const tanpaNama = (kalimat: string): string =>
  kalimat.replace(/(?<=[\p{L}\p{N},]\s+)\p{Lu}[\p{L}'.]*/gu, ' ');

/** The meanings of one sentence, without order, numbers and names. */
export function kataInti(kalimat: string): Set<string> {
  let teks = tanpaNama(kalimat).toLowerCase();
  for (const [frasa, satu] of FRASA) if (teks.includes(frasa)) teks = teks.replaceAll(frasa, satu);
  const hasil = new Set<string>();
  for (const kata of teks.match(/\p{L}[\p{L}-]+/gu) ?? []) {
    if (UMUM.has(kata)) continue;
    const akar = akarKata(kata);
    hasil.add(SEPADAN.get(akar) ?? akar);
  }
  return hasil;
}

/** Sentences, also where the writer only begins a new line. */
export const kalimatTeks = (teks: string): string[] =>
  teks
    .split(/(?<=[.!?])\s+|\n+/)
    .map((k) => k.trim())
    .filter((k) => k !== '');

/** Share of common words: 2·|A∩B| / (|A|+|B|). */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const [kecil, besar] = a.size < b.size ? [a, b] : [b, a];
  let sama = 0;
  for (const k of kecil) if (besar.has(k)) sama++;
  return (2 * sama) / (a.size + b.size);
}

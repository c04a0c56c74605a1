/** Apostrophes and quotes in all the shapes phones make of them: ' ’ ‘ ʼ ` ´ " “ ” « ». */
const KUTIP = /['"`´\u02B9-\u02BD\u2018-\u201F\u2032\u2033\u00AB\u00BB]/gu;

/** Spelled with dots or in full it is the same word: "K.U.B.E.", "Kelompok Usaha Bersama". */
const SINGKATAN: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bK\s?\.\s?U\s?\.\s?B\s?\.\s?E\b/g, 'KUBE'],
  [/\bQ\s?[./]\s?Q\b/g, 'QQ'],
  [/\bKELOMPOK USAHA BERSAMA\b/g, 'KUBE'],
];

const BUKAN_NAMA: ReadonlySet<string> = new Set(['KUBE', 'QQ']);

/**
 * The bare name of a group as a bank and a proposal may both write it: capitals, without KUBE, QQ,
 * dots, quotes and accents (T22). Only for comparing: never store or show it as the name.
 */
export function namaBaku(text: string): string {
  // what is left after one round may spell KUBE anew; each further round only shortens
  let nama = kupas(text);
  for (let lagi = kupas(nama); lagi !== nama; lagi = kupas(nama)) nama = lagi;
  return nama;
}

function kupas(text: string): string {
  // quotes go first: NFKD would turn a lone accent into a space and cut the word in two
  let nama = text
    .replace(KUTIP, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/\s+/g, ' ');
  for (const [pola, ganti] of SINGKATAN) nama = nama.replace(pola, ganti);
  return nama
    .split(/[^\p{L}\p{N}]+/u)
    .filter((kata) => kata !== '' && !BUKAN_NAMA.has(kata))
    .join(' ');
}

/** Do both texts name the same group? An empty name is like no other, not even an empty one. */
export function samaNama(a: string, b: string): boolean {
  const baku = namaBaku(a);
  return baku !== '' && baku === namaBaku(b);
}

/** Invisible things that a paste brings along: NUL stops PostgreSQL, a bidi mark turns a name round. */
const TAK_TERLIHAT = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** One line of free text as it is stored: NFC, single spaces, local spelling kept (F76 Baso'). */
export function bersih(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(TAK_TERLIHAT, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same for longer text: paragraphs stay, at most one empty line between them. */
export function bersihParagraf(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map(bersih)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

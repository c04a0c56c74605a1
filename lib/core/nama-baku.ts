/**
 * The bare name of a person, so that two spellings of one name compare as the same (part 3, points
 * 2 and 3). Only for comparing and searching: the name itself is stored and shown as people write it.
 */

const KUTIP = /['"`´\u02B9-\u02BD\u2018-\u201F\u2032\u2033\u00AB\u00BB]/gu;

/** Titles stand beside the name in one list and not in the other. */
export const GELAR: ReadonlySet<string> = new Set(
  (
    'h hj haji hajjah drs dra dr drg ir prof kh ust ustad ustadz ustadzah alm almh almarhum ' +
    'almarhumah se sh st spd mpd ssos msi skm amd ama spt skom sag shi mm mh mkes skep spdi mag'
  ).split(' '),
);

/** These start names of Sulawesi Selatan too: a degree only behind the name. */
const HANYA_DI_BELAKANG: ReadonlySet<string> = new Set(['st', 'se', 'sh', 'mm', 'mh', 'ama', 'ir']);

/** Short form → the one form compared. Written before the sounds are levelled. */
export const ALIAS: Readonly<Record<string, string>> = {
  m: 'muhammad',
  muh: 'muhammad',
  moh: 'muhammad',
  mohd: 'muhammad',
  muhd: 'muhammad',
  md: 'muhammad',
  mohammad: 'muhammad',
  mohamad: 'muhammad',
  mohammed: 'muhammad',
  mohamed: 'muhammad',
  muhamad: 'muhammad',
  muhammed: 'muhammad',
  muhamed: 'muhammad',
  mukhamad: 'muhammad',
  mukhammad: 'muhammad',
  mochamad: 'muhammad',
  mochammad: 'muhammad',
  moch: 'muhammad',
  much: 'muhammad',
  abd: 'abdul',
  abdl: 'abdul',
  abdoel: 'abdul',
  ab: 'abdul',
  st: 'siti',
  stt: 'siti',
  sitti: 'siti',
  sity: 'siti',
  sitty: 'siti',
  achmad: 'ahmad',
  akhmad: 'ahmad',
  ahmat: 'ahmad',
  ahmed: 'ahmad',
  acmad: 'ahmad',
  rachmad: 'rahmat',
  rahmad: 'rahmat',
  rachmat: 'rahmat',
  nr: 'nur',
  noer: 'nur',
  noor: 'nur',
  a: 'andi',
  syamsul: 'samsul',
  sjamsul: 'samsul',
};

/** Old and new spelling of one sound, in this order. */
const BUNYI: ReadonlyArray<readonly [RegExp, string]> = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/kh|ch/g, 'h'],
  [/sj/g, 'sy'],
  [/dz|dh/g, 'd'],
  [/ph/g, 'f'],
  [/v/g, 'f'],
  [/(\p{L})\1+/gu, '$1'],
];

const kata = (teks: string): string[] =>
  teks
    .replace(KUTIP, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // degrees behind a comma keep their letters together: "S.Pd", "M. Si"
    .replace(/\b([sm])\s?\.\s?(pd|si|sos|km|ag|kom|kes|kep|e|h|t)\b\.?/g, '$1$2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((k) => k !== '');

function tanpaGelar(semua: readonly string[]): string[] {
  const sisa: string[] = [];
  // "Hj. St. Aminah": what stands before any other word of the name is no degree
  for (const k of semua)
    if (!GELAR.has(k) || (sisa.length === 0 && HANYA_DI_BELAKANG.has(k))) sisa.push(k);
  // somebody may be called by nothing but a word of the list: then that is the name
  return sisa.length > 0 ? sisa : [...semua];
}

/** Words repeat: a regency of 250,000 people has some thousand of them. */
const ingatan = new Map<string, string>();
const MAKS_INGATAN = 20_000;

function setarakan(k: string): string {
  const lalu = ingatan.get(k);
  if (lalu !== undefined) return lalu;
  let baku = (Object.hasOwn(ALIAS, k) && ALIAS[k]) || k;
  for (const [pola, ganti] of BUNYI) baku = baku.replace(pola, ganti);
  if (ingatan.size >= MAKS_INGATAN) ingatan.clear();
  ingatan.set(k, baku);
  return baku;
}

/** '' for a text without a letter or a digit. */
export const namaBaku = (teks: string): string => tanpaGelar(kata(teks)).map(setarakan).join(' ');

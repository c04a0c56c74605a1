/**
 * Whole rupiah, never a float (N5). The ceiling is what a JavaScript number holds exactly;
 * the column is BIGINT, so reading functions take bigint as well.
 */
export const RUPIAH_MAKS = Number.MAX_SAFE_INTEGER;

/** "Rp 13.500,00", "13.500,-", "13500" (N4). No group may start with 0: "0.500" is no amount. */
const BENTUK = /^(?:rp\s*\.?\s*)?(\d+|[1-9]\d{0,2}(?:\.\d{3})+)\s*(?:,00|,\s*-)?$/i;

/**
 * What a person typed or pasted, as whole rupiah. Everything unclear is null, never a guess:
 * signs, comma groups, sen, exponents, digits of other scripts, more than 2^53 − 1.
 */
export function parseRupiah(text: string): number | null {
  const cocok = BENTUK.exec(text.trim());
  if (!cocok?.[1]) return null;
  const angka = cocok[1].replaceAll('.', '').replace(/^0+(?=\d)/, '');
  if (angka.length > 16) return null;
  const nilai = BigInt(angka);
  return nilai > BigInt(RUPIAH_MAKS) ? null : Number(nilai);
}

/** Dots by hand: Intl puts a no-break space after "Rp", which letters and search must not hold. */
export function formatRupiah(n: number | bigint): string {
  const nilai = bulat(n);
  const angka = String(nilai < 0n ? -nilai : nilai).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${nilai < 0n ? '-' : ''}Rp${angka}`;
}

/** The words on a kuitansi or letter: 20.000.000 → "dua puluh juta rupiah" (T40, rules 2.10). */
export function terbilang(n: number | bigint): string {
  return `${sebutBilangan(n)} rupiah`;
}

const SATUAN = ' satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');

const TINGKAT: ReadonlyArray<readonly [bigint, string]> = [
  [10n ** 15n, 'kuadriliun'],
  [10n ** 12n, 'triliun'],
  [10n ** 9n, 'miliar'],
  [10n ** 6n, 'juta'],
  [10n ** 3n, 'ribu'],
];

/** A number in words without a unit, for dates and counts in letters: 11 → "sebelas". */
export function sebutBilangan(n: number | bigint): string {
  const nilai = bulat(n);
  if (nilai < 0n || nilai > BigInt(RUPIAH_MAKS)) throw new RangeError(`di luar jangkauan: ${n}`);
  return nilai === 0n ? 'nol' : sebut(nilai);
}

function sebut(x: bigint): string {
  for (const [besar, nama] of TINGKAT) {
    if (x < besar) continue;
    // "seribu", not "satu ribu"; every other step says "satu": "satu juta"
    const depan = besar === 1000n && x < 2000n ? 'seribu' : `${sebut(x / besar)} ${nama}`;
    return sambung(depan, x % besar);
  }
  if (x >= 200n) return sambung(`${sebut(x / 100n)} ratus`, x % 100n);
  if (x >= 100n) return sambung('seratus', x - 100n);
  if (x >= 20n) return sambung(`${sebut(x / 10n)} puluh`, x % 10n);
  if (x >= 12n) return `${sebut(x - 10n)} belas`;
  return SATUAN[Number(x)] ?? '';
}

const sambung = (depan: string, sisa: bigint) => (sisa === 0n ? depan : `${depan} ${sebut(sisa)}`);

function bulat(n: number | bigint): bigint {
  if (typeof n === 'number' && !Number.isSafeInteger(n)) {
    throw new RangeError(`bukan bilangan bulat yang aman: ${n}`);
  }
  return BigInt(n);
}

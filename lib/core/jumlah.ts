import { RUPIAH_MAKS } from '@/lib/core/rupiah';

/** Quantities are whole thousandths, so that 2,5 kg never becomes a float (N5). */
const PER_SATU = 1000;

/** "200", "2,5", "1.200,125": dots group thousands, the comma carries up to three places. */
const BENTUK = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,3}))?$/;

/** What was typed as thousandths (2,5 → 2500), or null when it is no clear quantity. */
export function parseVolume(text: string): number | null {
  const cocok = BENTUK.exec(text.trim());
  if (!cocok?.[1]) return null;
  const utuh = cocok[1].replaceAll('.', '').replace(/^0+(?=\d)/, '');
  if (utuh.length > 16) return null;
  const milli = BigInt(utuh + (cocok[2] ?? '').padEnd(3, '0'));
  return milli > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(milli);
}

/** 2500 → "2,5"; 1200000 → "1.200" */
export function formatVolume(milli: number): string {
  const nilai = bulat(milli);
  const mutlak = nilai < 0n ? -nilai : nilai;
  const utuh = String(mutlak / 1000n).replace(/\B(?=(\d{3})+$)/g, '.');
  const pecahan = String(mutlak % 1000n)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${nilai < 0n ? '-' : ''}${utuh}${pecahan && `,${pecahan}`}`;
}

/**
 * Quantity × unit price in whole rupiah, exact, half a rupiah rounded up. Past 2^53 − 1 it stays
 * there: the live sum must not break while someone types, and `periksaRab` refuses such a line.
 */
export function jumlahBaris(volumeMilli: number, hargaSatuan: number): number {
  const hasil = jumlahTepat(volumeMilli, hargaSatuan);
  const maks = BigInt(RUPIAH_MAKS);
  return Number(hasil > maks ? maks : hasil < -maks ? -maks : hasil);
}

/** The same without a ceiling, for comparing and adding up. */
export function jumlahTepat(volumeMilli: number, hargaSatuan: number): bigint {
  const atas = bulat(volumeMilli) * bulat(hargaSatuan) + BigInt(PER_SATU / 2);
  const bagi = BigInt(PER_SATU);
  // BigInt division cuts towards zero; rounding up the half needs the floor
  return atas < 0n && atas % bagi !== 0n ? atas / bagi - 1n : atas / bagi;
}

function bulat(n: number): bigint {
  if (!Number.isSafeInteger(n)) throw new RangeError(`bukan bilangan bulat yang aman: ${n}`);
  return BigInt(n);
}

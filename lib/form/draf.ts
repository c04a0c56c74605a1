import { bersihParagraf } from '@/lib/core/nama';
import { parseRupiah } from '@/lib/core/rupiah';

/** Field name → text, of one screen. */
export type NilaiDraf = Record<string, string>;
/** `dasar` is the text of the server on which this was written; `jam` is the phone's clock. */
export type Draf = { nilai: NilaiDraf; dasar: NilaiDraf; jam: string };

// 850000, "850.000" and "Rp 850.000" are one price
const rata = (nama: string, teks: string): string => {
  const rapi = bersihParagraf(teks);
  return nama === 'harga' ? String(parseRupiah(rapi) ?? rapi) : rapi;
};

/** The server trims and tidies what it stores, so a saved draft must count as equal. */
export const samaNilai = (a: NilaiDraf, b: NilaiDraf): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (k) => rata(k, a[k] ?? '') === rata(k, b[k] ?? ''),
  );

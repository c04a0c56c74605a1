import { bersih } from '@/lib/core/nama';

/** No work at all, in the words people use (F22: "belum mempunyai pekerjaan atau pengangguran"). */
const TANPA =
  /^(-|tidak ada|belum ada)$|menganggur|pengangguran|(belum|tidak|tdk|blm)\s*(ber|be)?kerja/;
const RUMAH = /^(m?rt|irt)\b|rumah tangga/;
/** Hired by the day: the study's own groups are full of them, so they count as without work. */
const LEPAS = /\bburuh\b|serabutan|harian lepas|\bkuli\b|pekerja lepas|musiman/;

/**
 * Criterion a from what was written as occupation: without work, in the household, or only hired by
 * the day. Whoever has steady work does not meet it; the weight of that is a setting.
 */
export function tanpaPekerjaanTetap(pekerjaan: string): boolean {
  const kata = bersih(pekerjaan).toLowerCase();
  return kata === '' || TANPA.test(kata) || RUMAH.test(kata) || LEPAS.test(kata);
}

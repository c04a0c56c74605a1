import type { Cocok } from '@/lib/data-terpadu/pencocokan';

/** A likeness this strong fills the form; below it the officer reads and chooses himself. */
const SKOR_ISI = 80;

/** What the data say of one member, as a choice of the form and as words beside it. */
export function usulanOf(c: Cocok | undefined): { nilai: string; kata: string } | undefined {
  if (!c) return undefined;
  if (!c.orang) return { nilai: '', kata: 'Tidak ditemukan di data terpadu. Periksa suratnya.' };
  const { desil, nama, nikAkhir } = c.orang;
  const hasil = desil === null ? 'terdata tanpa desil' : `desil ${desil}`;
  const cara = c.cara === 'NIK' ? 'NIK sama' : `${nama}, NIK •••• ${nikAkhir}`;
  return {
    nilai: c.skor < SKOR_ISI ? '' : desil === null ? 'TERDATA' : String(desil),
    kata: `Data terpadu: ${hasil}. ${cara}, cocok ${c.skor} dari 100.`,
  };
}

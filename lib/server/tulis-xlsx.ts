import 'server-only';
import { writeXlsx } from 'hucre/xlsx';

const AWAL_RUMUS = /^[=+\-@\t\r]/;

/** Every cell is text: a NIK keeps its sixteen digits, and "=cmd" stays a word (T39, assurance A2). */
export async function tulisXlsx(
  nama: string,
  kepala: readonly string[],
  baris: readonly (readonly (string | null)[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const teks = (isi: string | null) => {
    const t = isi ?? '';
    return AWAL_RUMUS.test(t) ? `'${t}` : t;
  };
  const isi = await writeXlsx({
    sheets: [
      {
        name: nama.slice(0, 31),
        columns: kepala.map((_, i) => ({ width: i === 0 ? 8 : 24, numFmt: '@' })),
        rows: [[...kepala], ...baris.map((b) => b.map(teks))],
        freezePane: { rows: 1 },
      },
    ],
  });
  return new Uint8Array(isi);
}

import { namaBaku } from '@/lib/core/nama';

/** A village as an attendance list may name it; `kecamatan` tells apart two of the same name. */
export type Desa = { kode: string; nama: string; label: string; kecamatan: string };

export type Cocok = { kode: string } | { saran: string[] };

const KATA_DEPAN = /^(?:(?:DESA|DS|KELURAHAN|KEL|KAMPUNG|KP|LINGKUNGAN|LINGK)\s+)+/;
const SEBELUM_DESA = /^.*\s(?=(?:DESA|KELURAHAN|KEL)\s)/;
const KECAMATAN = /\s*\b(?:KECAMATAN|KEC)\b\s*(.*)$/;

const rapat = (teks: string): string => teks.replaceAll(' ', '');

/**
 * The village an office means in its own words: "Kel. Balla", "dusun Salu desa Banti", "BALLA,
 * Kec. Baraka". Only what is clear is taken; the rest gets at most two names to choose from.
 */
export function cocokkanDesa(teks: string, desa: readonly Desa[]): Cocok {
  const baku = namaBaku(teks);
  const kec = KECAMATAN.exec(baku)?.[1] ?? '';
  const nama = baku.replace(KECAMATAN, '').replace(SEBELUM_DESA, '').replace(KATA_DEPAN, '').trim();
  if (nama === '') return { saran: [] };
  const sama = pilih(nama, kec, desa);
  if (sama.length === 1 && sama[0]) return { kode: sama[0].kode };
  if (sama.length > 1) return { saran: sama.slice(0, 2).map((d) => d.label) };
  return { saran: mirip(nama, desa) };
}

/** The same name; "Balla Baraka" is Balla in Baraka. */
function pilih(nama: string, kec: string, desa: readonly Desa[]): Desa[] {
  const bernama = desa.filter((d) => rapat(namaBaku(d.nama)) === rapat(nama));
  const diKec = bernama.filter((d) => namaBaku(d.kecamatan) === kec);
  if (diKec.length > 0) return diKec;
  if (bernama.length > 0) return kec === '' ? bernama : [];
  return desa.filter(
    (d) => rapat(namaBaku(d.nama) + namaBaku(d.kecamatan)) === rapat(nama) && kec === '',
  );
}

function mirip(nama: string, desa: readonly Desa[]): string[] {
  const cari = rapat(nama);
  const batas = cari.length >= 7 ? 2 : 1;
  return desa
    .map((d) => ({ label: d.label, beda: jarak(cari, rapat(namaBaku(d.nama))) }))
    .filter((d) => d.beda <= batas)
    .sort((a, b) => a.beda - b.beda)
    .slice(0, 2)
    .map((d) => d.label);
}

/** How many letters must be changed, added or dropped (Levenshtein). */
function jarak(a: string, b: string): number {
  let baris = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const lalu = baris;
    baris = [i];
    for (let j = 1; j <= b.length; j++)
      baris[j] = Math.min(
        (lalu[j] ?? 0) + 1,
        (baris[j - 1] ?? 0) + 1,
        (lalu[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
  }
  return baris[b.length] ?? 0;
}

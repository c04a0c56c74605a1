import 'server-only';
import type { IsiSel } from '@/lib/data-terpadu/baris';
import {
  cariKepala,
  kenaliKolom,
  type Pemetaan,
  SEMUA_BIDANG,
  teksSidik,
} from '@/lib/data-terpadu/rules';
import type { Tx } from '@/lib/server/db';
import { sha256 } from '@/lib/server/secret';
import { bukaLembar, RUMUS, type Sel } from '@/lib/server/sheet';
import { disk } from '@/lib/server/storage';

/** The head of an uploaded file: its sheets, its headings, and the rows that a preview shows. */

const CARI_KEPALA = 15;

export const isiSel = (sel: readonly Sel[]): IsiSel[] =>
  sel.map((s) => (s === RUMUS ? undefined : s));

export const teksSel = (s: IsiSel): string => (s === undefined ? '=…' : String(s ?? '')).trim();

export type KepalaBerkas = {
  lembar: readonly string[];
  /** rows of the file above and including the heading */
  kepala: number;
  judul: string[];
  contoh: { nomor: number; sel: IsiSel[] }[];
  perkiraan: number;
};

export async function bacaKepala(berkasId: string, lembar = 0, contoh = 10): Promise<KepalaBerkas> {
  const buku = await bukaLembar(disk.path(berkasId), lembar);
  try {
    const baris: { nomor: number; sel: IsiSel[] }[] = [];
    for await (const b of buku.baris()) {
      baris.push({ nomor: b.nomor, sel: isiSel(b.sel) });
      if (baris.length >= CARI_KEPALA + contoh) break;
    }
    const teks = baris.slice(0, CARI_KEPALA).map((b) => b.sel.map(teksSel));
    const di = cariKepala(teks);
    return {
      lembar: buku.lembar,
      kepala: di + 1,
      judul: teks[di] ?? [],
      contoh: baris.slice(di + 1, di + 1 + contoh),
      perkiraan: Math.max(0, (await buku.perkiraan()) - di - 1),
    };
  } finally {
    await buku.tutup();
  }
}

export const sidikJudul = (judul: readonly string[]): string => sha256(teksSidik(judul));

/** How this office read such a file last time, else what the headings say. */
export async function pemetaanAwal(
  tx: Tx,
  wilayah: string,
  judul: readonly string[],
): Promise<{ pemetaan: Pemetaan; ingat: boolean }> {
  const t = await tx.templatTerpadu.findUnique({
    where: { wilayah_sidik: { wilayah, sidik: sidikJudul(judul) } },
  });
  return t
    ? { pemetaan: bacaPemetaan(t.pemetaan), ingat: true }
    : { pemetaan: kenaliKolom(judul), ingat: false };
}

export function bacaPemetaan(json: unknown): Pemetaan {
  const isi = (json ?? {}) as Record<string, unknown>;
  const hasil: Pemetaan = {};
  for (const b of SEMUA_BIDANG) {
    const k = isi[b];
    if (typeof k === 'number') hasil[b] = k;
  }
  return hasil;
}

import 'server-only';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { detectDelimiter, streamCsvRows, writeCsvStream } from 'hucre/csv';
import { type BarisLembar, BukuXlsx, type Sel } from '@/lib/server/xlsx';
import { BerkasDitolak, TOLAK } from '@/lib/server/zip';

/** The only door to office spreadsheets: XLSX and CSV, row by row, judged before they are read. */

export { RUMUS, type Sel } from '@/lib/server/xlsx';
export { BerkasDitolak, TOLAK };

export const MAKS_LEMBAR = 64 * 1024 * 1024;
export const MAKS_BARIS = 600_000;

export const JENIS_LEMBAR = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;
export type JenisLembar = keyof typeof JENIS_LEMBAR;

export type Buku = {
  jenis: JenisLembar;
  lembar: readonly string[];
  /** rows as the file itself says or its size suggests; 0 = unknown */
  perkiraan: () => Promise<number>;
  baris: () => AsyncGenerator<BarisLembar>;
  tutup: () => Promise<void>;
};

/** By its first bytes, not by its name: a zip, or text without zero bytes. */
export async function jenisLembar(jalur: string): Promise<JenisLembar> {
  const awal = await awalBerkas(jalur, 4096);
  if (awal.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) return 'xlsx';
  if (awal.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    throw new BerkasDitolak('format-lama');
  if (awal.length === 0 || awal.includes(0) || awal.subarray(0, 4).toString('latin1') === '%PDF')
    throw new BerkasDitolak('bukan-lembar');
  return 'csv';
}

export async function bukaLembar(jalur: string, ke = 0): Promise<Buku> {
  const isi = await stat(jalur).catch(() => null);
  if (!isi) throw new BerkasDitolak('hilang');
  if (isi.size > MAKS_LEMBAR) throw new BerkasDitolak('terlalu-besar');
  if ((await jenisLembar(jalur)) === 'csv') return bukuCsv(jalur);
  const buku = await BukuXlsx.buka(jalur);
  return {
    jenis: 'xlsx',
    lembar: buku.lembar.map((l) => l.nama),
    perkiraan: () => buku.perkiraan(ke),
    baris: () => terbatas(buku.baris(ke)),
    tutup: buku.tutup,
  };
}

async function* terbatas(baris: AsyncGenerator<BarisLembar>): AsyncGenerator<BarisLembar> {
  let n = 0;
  try {
    for await (const b of baris) {
      if (++n > MAKS_BARIS) throw new BerkasDitolak('terlalu-banyak');
      yield b;
    }
  } catch (error) {
    const kode = (error as { code?: string }).code ?? '';
    throw kode.startsWith('Z_') ? new BerkasDitolak('rusak') : error;
  }
}

async function awalBerkas(jalur: string, panjang: number): Promise<Buffer> {
  const file = await open(jalur);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(panjang), 0, panjang, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function bukuCsv(jalur: string): Promise<Buku> {
  const awal = await awalBerkas(jalur, 64 * 1024);
  const contoh = new TextDecoder().decode(awal);
  const delimiter = detectDelimiter(contoh);
  return {
    jenis: 'csv',
    lembar: [],
    perkiraan: async () => {
      const garis = contoh.split('\n').length - 1;
      return Math.round(((await stat(jalur)).size / awal.length) * garis);
    },
    baris: () => terbatas(barisCsv(jalur, delimiter)),
    tutup: async () => undefined,
  };
}

const MAKS_GANTUNG = 2 * 1024 * 1024;

/** hucre reads text as a whole, so it is fed with pieces cut at line ends outside of quotes. */
async function* barisCsv(jalur: string, delimiter: string): AsyncGenerator<BarisLembar> {
  const pecah = new TextDecoder('utf-8');
  let [nomor, sisa] = [0, ''];
  function* urai(teks: string): Generator<BarisLembar> {
    for (const sel of streamCsvRows(teks, { delimiter }))
      yield { nomor: ++nomor, sel: sel.map((s): Sel => (s === '' ? null : String(s))) };
  }
  for await (const potong of createReadStream(jalur, { highWaterMark: 256 * 1024 })) {
    sisa += pecah.decode(potong as Buffer, { stream: true });
    const sampai = ujungBaris(sisa);
    if (sampai > 0) yield* urai(sisa.slice(0, sampai));
    sisa = sisa.slice(sampai);
    if (sisa.length > MAKS_GANTUNG) throw new BerkasDitolak('kutip-terbuka');
  }
  yield* urai(sisa + pecah.decode());
}

/** Just behind the last line end that stands outside of quotes; 0 = there is none. */
function ujungBaris(teks: string): number {
  let ujung = 0;
  let [di, dalam] = [0, false];
  for (;;) {
    const kutip = teks.indexOf('"', di);
    const akhir = kutip < 0 ? teks.length : kutip;
    if (!dalam) {
      const garis = teks.lastIndexOf('\n', akhir - 1);
      if (garis >= di) ujung = garis + 1;
    }
    if (kutip < 0) return ujung;
    dalam = !dalam;
    di = kutip + 1;
  }
}

/** A CSV that Excel opens with its columns apart and never as a formula (assurance.md A2). */
export const tulisCsv = (
  kepala: string[],
  baris: AsyncIterable<(string | number)[]>,
): ReadableStream<Uint8Array> =>
  writeCsvStream(baris, { headers: kepala, delimiter: ';', bom: true, escapeFormulae: true });

import { createHash, randomUUID } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { unggahBerkas } from '@/lib/berkas/commands';
import type { Actor } from '@/lib/core/actor';
import { JENIS_LEMBAR, type JenisLembar } from '@/lib/server/sheet';
import { disk } from '@/lib/server/storage';

/** Office spreadsheets for tests: written by hucre, or by hand where they are meant to be wrong. */

export type Tabel = readonly (readonly (string | number | null)[])[];

export const csv = (baris: Tabel, pemisah = ';'): Buffer =>
  Buffer.from(baris.map((b) => b.map((s) => s ?? '').join(pemisah)).join('\r\n'));

export const xlsx = async (baris: Tabel): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [{ name: 'Data', rows: baris.map((b) => [...b]) }] }));

/** A workbook by hand: `isi` is what stands inside of <sheetData>. */
export const xlsxTangan = (isi: string, lain: Record<string, Buffer> = {}): Buffer =>
  zip({
    'xl/workbook.xml': Buffer.from(
      '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': Buffer.from(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': Buffer.from(`<worksheet><sheetData>${isi}</sheetData></worksheet>`),
    ...lain,
  });

/** Packs entries as they are; `utuh` lets the table of contents lie about one of them. */
export function zip(isi: Record<string, Buffer>, utuh: Record<string, number> = {}): Buffer {
  const lokal: Buffer[] = [];
  const tabel: Buffer[] = [];
  let awal = 0;
  for (const [nama, bita] of Object.entries(isi)) {
    const padat = deflateRawSync(bita);
    const k = Buffer.alloc(30);
    k.writeUInt32LE(0x04034b50, 0);
    k.writeUInt16LE(8, 8);
    k.writeUInt32LE(padat.length, 18);
    k.writeUInt16LE(nama.length, 26);
    const t = Buffer.alloc(46);
    t.writeUInt32LE(0x02014b50, 0);
    t.writeUInt16LE(8, 10);
    t.writeUInt32LE(padat.length, 20);
    t.writeUInt32LE(utuh[nama] ?? bita.length, 24);
    t.writeUInt16LE(nama.length, 28);
    t.writeUInt32LE(awal, 42);
    lokal.push(k, Buffer.from(nama), padat);
    tabel.push(t, Buffer.from(nama));
    awal += 30 + nama.length + padat.length;
  }
  const daftar = Buffer.concat(tabel);
  const akhir = Buffer.alloc(22);
  akhir.writeUInt32LE(0x06054b50, 0);
  akhir.writeUInt16LE(Object.keys(isi).length, 10);
  akhir.writeUInt32LE(daftar.length, 12);
  akhir.writeUInt32LE(awal, 16);
  return Buffer.concat([...lokal, daftar, akhir]);
}

/** Stores a sheet for this officer as the upload route does; answers its id. */
export async function simpanLembarUji(
  actor: Actor,
  isi: Buffer,
  jenis: JenisLembar,
  pada: Date,
): Promise<string> {
  const id = randomUUID();
  await disk.put(id, isi);
  const sha256 = createHash('sha256').update(isi).digest('hex');
  const hasil = await unggahBerkas.execute({
    actor,
    perintahId: randomUUID(),
    input: { id, sha256, jenis: JENIS_LEMBAR[jenis], ukuran: isi.length, namaAsli: `d.${jenis}` },
    sekarang: pada,
  });
  if (!hasil.ok) throw new Error(hasil.problem.pesan);
  return id;
}

import { randomUUID } from 'node:crypto';
import { access, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { simpanLembar } from '@/lib/berkas/upload-lembar';
import type { Actor } from '@/lib/core/actor';
import { db } from '@/lib/server/db';
import { bukaLembar, RUMUS, tulisCsv } from '@/lib/server/sheet';
import { disk } from '@/lib/server/storage';
import { csv, xlsx, xlsxTangan, zip } from '../helpers/lembar';
import { pelaku } from '../helpers/people';

/** The door to office spreadsheets: what it refuses before reading, what it reads of the rest. */

let staf: Actor;
beforeAll(async () => {
  staf = await pelaku('staf.enrekang');
});

async function baca(isi: Buffer) {
  const jalur = path.join(os.tmpdir(), `sikube-lembar-${randomUUID()}`);
  await writeFile(jalur, isi);
  try {
    const buku = await bukaLembar(jalur);
    const hasil = [];
    for await (const b of buku.baris()) hasil.push(b);
    await buku.tutup();
    return hasil;
  } finally {
    await rm(jalur);
  }
}

const kirim = (isi: Buffer, nama = 'data.csv') => {
  const data = new FormData();
  data.set('lain', 'x');
  data.set('berkas', new File([new Uint8Array(isi)], nama));
  const r = new Request('http://localhost/api/lembar', { method: 'POST', body: data });
  r.headers.set('content-length', String(isi.length + 300));
  return simpanLembar(staf, r);
};

describe('membaca', () => {
  it.each([',', ';', '\t'])('CSV dengan pemisah %j, kutip, dan baris di dalam kutip', async (p) => {
    const isi = Buffer.concat([
      Buffer.from('\ufeff'),
      csv(
        [
          ['NIK', 'NAMA'],
          ['0073', `"a${p}\n""b"`],
        ],
        p,
      ),
    ]);
    expect((await baca(isi)).map((b) => b.sel)).toEqual([
      ['NIK', 'NAMA'],
      ['0073', `a${p}\n"b`],
    ]);
  });

  it('XLSX: teks tetap teks, angka angka, tanggal tanggal, rumus rumus', async () => {
    const [baris] = await baca(await xlsx([['0073', 12, null, 'é & <']]));
    expect(baris?.sel).toEqual(['0073', 12, null, 'é & <']);
    const tangan = xlsxTangan(
      '<row r="3"><c r="B3" s="1"><v>33008</v></c><c r="D3"><f>1+1</f><v>2</v></c></row><row r="5"/>',
      {
        'xl/styles.xml': Buffer.from(
          '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        ),
      },
    );
    expect(await baca(tangan)).toEqual([
      { nomor: 3, sel: [null, '1990-05-15', null, RUMUS] },
      { nomor: 5, sel: [] },
    ]);
  });

  it('CSV yang keluar tidak pernah menjadi rumus', async () => {
    async function* satu() {
      yield [1, '=HYPERLINK("x")'];
    }
    const teks = await new Response(tulisCsv(['a', 'b'], satu())).text();
    expect(teks).toContain(`'=HYPERLINK`);
  });
});

describe('menolak sebelum membaca', () => {
  const nol = Buffer.alloc(30 * 1024 * 1024);
  it.each([
    ['mengembang', () => xlsxTangan('', { 'xl/lain.xml': nol })],
    [
      'mengembang',
      () =>
        zip(
          Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`f${i}`, Buffer.from('x')])),
        ),
    ],
    ['rusak', () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(200, 1)])],
    ['rusak', () => zip({ 'a.txt': Buffer.from('bukan buku kerja') })],
    ['format-lama', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['bukan-lembar', () => Buffer.from('%PDF-1.7 apa saja')],
    ['bukan-lembar', () => Buffer.from('a\0b')],
  ] as const)('%s', async (sebab, buat) => {
    const hasil = await kirim(buat());
    expect(hasil).toMatchObject({ ok: false, problem: { kode: sebab } });
  });

  it('daftar isi yang berbohong tentang ukurannya berhenti saat dibuka', async () => {
    const nama = 'xl/worksheets/sheet1.xml';
    const baris = `<row><c t="inlineStr"><is><t>${'x'.repeat(100)}</t></is></c></row>`;
    const isi = {
      'xl/workbook.xml': Buffer.from(
        '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': Buffer.from(
        '<a><Relationship Id="r1" Target="worksheets/sheet1.xml"/></a>',
      ),
      [nama]: Buffer.from(`<worksheet><sheetData>${baris.repeat(5000)}</sheetData></worksheet>`),
    };
    await expect(baca(zip(isi, { [nama]: 1000 }))).rejects.toThrow('mengembang');
  });

  it('tidak ada berkas atau bukan kiriman formulir', async () => {
    const kosong = new Request('http://localhost/api/lembar', { method: 'POST', body: 'x' });
    kosong.headers.set('content-length', '1');
    expect(await simpanLembar(staf, kosong)).toMatchObject({ ok: false });
    const besar = new Request('http://localhost/api/lembar', { method: 'POST', body: 'x' });
    besar.headers.set('content-length', String(65 * 1024 * 1024));
    expect(await simpanLembar(staf, besar)).toMatchObject({ problem: { kode: 'terlalu-besar' } });
  });
});

it('menyimpan yang baik dengan ukuran dan sidiknya, tidak bisa diunduh lagi', async () => {
  const isi = await xlsx([
    ['NIK', 'NAMA'],
    ['1', 'A'],
  ]);
  const hasil = await kirim(isi, 'a/../Data Kabupaten.xlsx');
  if (!hasil.ok) throw new Error(hasil.problem.pesan);
  const b = await db().berkas.findUniqueOrThrow({ where: { id: hasil.nilai } });
  expect(b).toMatchObject({ ukuran: isi.length, pengunggah: staf.id, subjekId: null });
  expect((await disk.get(b.id)).equals(isi)).toBe(true);
  await access(disk.path(b.id));
  const { findBerkas } = await import('@/lib/berkas/queries');
  expect(await findBerkas(staf, b.id)).toBeNull();
});

import 'server-only';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { PassThrough, pipeline, type Readable, Transform } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

/** Why a spreadsheet is not read, one sentence each for whoever sent it. */
export const TOLAK = {
  'terlalu-besar': 'Berkas paling besar 64 MB.',
  'bukan-lembar': 'Berkas harus Excel (.xlsx) atau CSV.',
  'format-lama': 'Format Excel lama atau bersandi. Simpan sebagai .xlsx, lalu unggah.',
  bersandi: 'Berkas ini berkata sandi. Buka sandinya di Excel, lalu unggah lagi.',
  mengembang: 'Isi berkas ini mengembang terlalu besar. Simpan ulang dari Excel, lalu unggah lagi.',
  rusak: 'Berkas Excel ini tidak utuh. Simpan ulang dari Excel, lalu unggah lagi.',
  hilang: 'Berkasnya sudah tidak ada. Unggah sekali lagi.',
  'tanpa-lembar': 'Lembar ini tidak ada di berkas. Pilih lembar lain.',
  'baris-panjang': 'Ada baris yang terlalu panjang di berkas ini.',
  'kutip-terbuka': 'Ada tanda kutip yang tidak ditutup di berkas CSV ini.',
  'terlalu-banyak': 'Baris di berkas ini terlalu banyak. Bagi menjadi beberapa berkas.',
} as const;

export class BerkasDitolak extends Error {
  constructor(readonly sebab: keyof typeof TOLAK) {
    super(TOLAK[sebab]);
  }
}

export type IsiZip = { nama: string; metode: number; padat: number; utuh: number; awal: number };

const MB = 1024 * 1024;
export const MAKS_ISI_ZIP = 1000;
const MAKS_UTUH = 1024 * MB;
// XML of a long list shrinks 10 to 60 times; only made-up contents shrink further (assurance.md A2)
const MAKS_RASIO = 150;

/**
 * The table of contents of a zip, judged before anything is unpacked: number of entries, sizes and
 * how far they swell. Node has no reader of archives, and hucre's shows none of this.
 */
export class Zip {
  private constructor(
    private readonly jalur: string,
    private readonly file: FileHandle,
    readonly isi: ReadonlyMap<string, IsiZip>,
  ) {}

  static async buka(jalur: string): Promise<Zip> {
    const file = await open(jalur);
    try {
      return new Zip(jalur, file, await daftarIsi(file));
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  tutup = (): Promise<void> => this.file.close();

  /** Unpacks one entry as it is read; more bytes than the table of contents promised stop it. */
  async alir(nama: string): Promise<Readable> {
    const e = this.isi.get(nama);
    if (!e) throw new BerkasDitolak('rusak');
    const kepala = await baca(this.file, e.awal, 30);
    if (kepala.readUInt32LE(0) !== 0x04034b50) throw new BerkasDitolak('rusak');
    const start = e.awal + 30 + kepala.readUInt16LE(26) + kepala.readUInt16LE(28);
    if (e.padat === 0) return new PassThrough().end();
    const mentah = createReadStream(this.jalur, { start, end: start + e.padat - 1 });
    const batas = pembatas(e.utuh);
    const lepas = () => undefined; // the reader of `batas` receives the error
    if (e.metode === 0) return pipeline(mentah, batas, lepas);
    return pipeline(mentah, createInflateRaw(), batas, lepas);
  }

  async teks(nama: string, maks = 8 * MB): Promise<string> {
    if ((this.isi.get(nama)?.utuh ?? 0) > maks) throw new BerkasDitolak('mengembang');
    const bagian: Buffer[] = [];
    for await (const b of await this.alir(nama)) bagian.push(b as Buffer);
    return Buffer.concat(bagian).toString('utf8');
  }
}

function pembatas(utuh: number): Transform {
  let sudah = 0;
  return new Transform({
    transform(chunk: Buffer, _enc, selesai) {
      sudah += chunk.length;
      selesai(sudah > utuh ? new BerkasDitolak('mengembang') : null, chunk);
    },
  });
}

async function baca(file: FileHandle, posisi: number, panjang: number): Promise<Buffer> {
  const buf = Buffer.alloc(panjang);
  const { bytesRead } = await file.read(buf, 0, panjang, posisi);
  if (bytesRead < panjang) throw new BerkasDitolak('rusak');
  return buf;
}

async function daftarIsi(file: FileHandle): Promise<Map<string, IsiZip>> {
  const { size } = await file.stat();
  const ekor = Math.min(size, 22 + 65_535);
  const akhir = await baca(file, size - ekor, ekor);
  const di = akhir.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (di < 0 || di + 22 > akhir.length) throw new BerkasDitolak('rusak');
  const banyak = akhir.readUInt16LE(di + 10);
  const panjang = akhir.readUInt32LE(di + 12);
  if (banyak > MAKS_ISI_ZIP || panjang > 4 * MB) throw new BerkasDitolak('mengembang');
  const tabel = await baca(file, akhir.readUInt32LE(di + 16), panjang);
  const isi = new Map<string, IsiZip>();
  let total = 0;
  for (let p = 0, i = 0; i < banyak; i++) {
    const e = entri(tabel, p);
    p += e.panjang;
    total += e.utuh;
    if (total > MAKS_UTUH || e.utuh > Math.max(MB, e.padat * MAKS_RASIO))
      throw new BerkasDitolak('mengembang');
    isi.set(e.nama, e);
  }
  return isi;
}

function entri(t: Buffer, p: number): IsiZip & { panjang: number } {
  if (p + 46 > t.length || t.readUInt32LE(p) !== 0x02014b50) throw new BerkasDitolak('rusak');
  const metode = t.readUInt16LE(p + 10);
  if ((t.readUInt16LE(p + 8) & 1) === 1) throw new BerkasDitolak('bersandi');
  if (metode !== 0 && metode !== 8) throw new BerkasDitolak('rusak');
  const nama = t.readUInt16LE(p + 28);
  return {
    nama: t.toString('utf8', p + 46, p + 46 + nama),
    metode,
    padat: t.readUInt32LE(p + 20),
    utuh: t.readUInt32LE(p + 24),
    awal: t.readUInt32LE(p + 42),
    panjang: 46 + nama + t.readUInt16LE(p + 30) + t.readUInt16LE(p + 32),
  };
}

import 'server-only';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { KataBersama } from '@/lib/server/kata-bersama';
import { BerkasDitolak, Zip } from '@/lib/server/zip';

/** What a cell holds. A formula is never worked out and its stored answer is not trusted either. */
export const RUMUS = Symbol('rumus');
export type Sel = string | number | typeof RUMUS | null;
export type BarisLembar = { nomor: number; sel: Sel[] };

/**
 * Rows of one sheet as they are unpacked. hucre reads ahead without waiting for us, keeps shared
 * strings as a tree and hides formulas, so at 250,000 rows only its writer and its CSV are used.
 */
export class BukuXlsx {
  private constructor(
    private readonly zip: Zip,
    readonly lembar: readonly { nama: string; jalur: string }[],
    private readonly sejak1904: boolean,
  ) {}

  static async buka(jalur: string): Promise<BukuXlsx> {
    const zip = await Zip.buka(jalur);
    try {
      const buku = await zip.teks('xl/workbook.xml');
      const taut = hubungan(await zip.teks('xl/_rels/workbook.xml.rels'));
      const lembar = [...buku.matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].flatMap(([, a = '']) => {
        const tujuan = taut.get(atribut(a, '(?:\\w+:)id') ?? '');
        return tujuan ? [{ nama: urai(atribut(a, 'name') ?? ''), jalur: tujuan }] : [];
      });
      if (lembar.length === 0) throw new BerkasDitolak('tanpa-lembar');
      return new BukuXlsx(zip, lembar, /date1904="(?:1|true)"/.test(buku));
    } catch (error) {
      await zip.tutup();
      throw error;
    }
  }

  tutup = (): Promise<void> => this.zip.tutup();

  /** Rows the sheet says it has, else as its first piece suggests. */
  async perkiraan(ke: number): Promise<number> {
    const utuh = this.zip.isi.get(this.lembar[ke]?.jalur ?? '')?.utuh ?? 0;
    for await (const potong of await this.alir(ke)) {
      const teks = String(potong);
      const kata = /<(?:\w+:)?dimension\b[^>]*ref="[A-Z]+\d+:[A-Z]+(\d+)"/.exec(teks)?.[1];
      return kata ? Number(kata) : Math.round((utuh / teks.length) * teks.split('</row>').length);
    }
    return 0;
  }

  async *baris(ke: number): AsyncGenerator<BarisLembar> {
    const kata = new KataBersama(teksBersama(await this.alirKata()));
    const arti = { kata, perlu: -1, hari: await this.gayaTanggal(), geser: this.geser };
    let nomor = 0;
    try {
      for await (const [kepala, isi] of unsur(await this.alir(ke), 'row')) {
        nomor = Number(atribut(kepala, 'r') ?? nomor + 1);
        let sel = selBaris(isi, arti);
        if (await kata.sampai(arti.perlu)) sel = selBaris(isi, arti);
        yield { nomor, sel };
      }
    } finally {
      await kata.tutup();
    }
  }

  private get geser(): number {
    return this.sejak1904 ? 24_107 : 25_569;
  }

  private alir(ke: number): Promise<Readable> {
    const l = this.lembar[ke];
    if (!l) throw new BerkasDitolak('tanpa-lembar');
    return this.zip.alir(l.jalur);
  }

  private async alirKata(): Promise<Readable | null> {
    const nama = 'xl/sharedStrings.xml';
    return this.zip.isi.has(nama) ? this.zip.alir(nama) : null;
  }

  /** Which styles show a number as a day. */
  private async gayaTanggal(): Promise<boolean[]> {
    if (!this.zip.isi.has('xl/styles.xml')) return [];
    const gaya = await this.zip.teks('xl/styles.xml');
    const hari = new Set([14, 15, 16, 17, 22]);
    for (const [, a = ''] of gaya.matchAll(/<(?:\w+:)?numFmt\b([^>]*)>/g)) {
      const rupa = (atribut(a, 'formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
      if (/[dy]/i.test(rupa)) hari.add(Number(atribut(a, 'numFmtId')));
    }
    const dipakai = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(gaya)?.[0] ?? '';
    return [...dipakai.matchAll(/<(?:\w+:)?xf\b([^>]*)>/g)].map(([, a = '']) =>
      hari.has(Number(atribut(a, 'numFmtId'))),
    );
  }
}

async function* teksBersama(alir: Readable | null): AsyncGenerator<string> {
  if (alir) for await (const [, isi] of unsur(alir, 'si')) yield teksT(isi);
}

const MAKS_UNSUR = 1024 * 1024;

/** Every whole `<nama …>…</nama>` of a stream, as [attributes, contents], with whatever prefix. */
async function* unsur(alir: Readable, nama: string): AsyncGenerator<[string, string]> {
  const pecah = new StringDecoder('utf8');
  let teks = '';
  for await (const potong of alir) {
    teks += pecah.write(potong as Buffer);
    let sampai = 0;
    for (const u of unsurDalam(teks, nama)) {
      sampai = u.sampai;
      yield [u.kepala, u.isi];
    }
    teks = teks.slice(sampai);
    if (teks.length > MAKS_UNSUR) throw new BerkasDitolak('baris-panjang');
  }
}

type Unsur = { kepala: string; isi: string; sampai: number };

const AWAL = new Map(
  ['row', 'c', 'v', 't', 'si'].map((n) => [n, `<((?:\\w{1,20}:)?)${n}(?=[\\s/>])`]),
);

/** By searching for the end, not by one pattern over both: text without ends stays linear. */
function* unsurDalam(teks: string, nama: string): Generator<Unsur> {
  const awal = new RegExp(AWAL.get(nama) ?? nama, 'g');
  for (let m = awal.exec(teks); m; m = awal.exec(teks)) {
    const buka = teks.indexOf('>', awal.lastIndex);
    if (buka < 0) return;
    const kosong = teks[buka - 1] === '/';
    const kepala = teks.slice(awal.lastIndex, kosong ? buka - 1 : buka);
    const tutup = kosong ? buka : teks.indexOf(`</${m[1]}${nama}>`, buka);
    if (tutup < 0) return;
    const isi = kosong ? '' : teks.slice(buka + 1, tutup);
    const sampai = kosong ? buka + 1 : tutup + (m[1]?.length ?? 0) + nama.length + 3;
    awal.lastIndex = sampai;
    yield { kepala, isi, sampai };
  }
}

const satu = (teks: string, nama: string): string => {
  for (const u of unsurDalam(teks, nama)) return u.isi;
  return '';
};

type Arti = { kata: KataBersama; perlu: number; hari: readonly boolean[]; geser: number };

const MAKS_KOLOM = 200;

function selBaris(isi: string, arti: Arti): Sel[] {
  const sel: Sel[] = [];
  for (const { kepala: a, isi: dalam } of unsurDalam(isi, 'c')) {
    const ref = /\br="([A-Z]+)/.exec(a)?.[1];
    const kolom = ref ? kolomKe(ref) : sel.length;
    if (kolom >= MAKS_KOLOM) continue;
    while (sel.length < kolom) sel.push(null);
    sel[kolom] = nilaiSel(a, dalam, arti);
  }
  return sel;
}

function nilaiSel(a: string, dalam: string, arti: Arti): Sel {
  if (dalam === '') return null;
  if (/<(?:\w+:)?f[\s/>]/.test(dalam)) return RUMUS;
  const jenis = /\bt="(\w+)"/.exec(a)?.[1];
  if (jenis === 'inlineStr') return teksT(dalam);
  const v = satu(dalam, 'v');
  if (v === '') return null;
  if (jenis === 's') {
    arti.perlu = Math.max(arti.perlu, Number(v) || 0);
    return arti.kata.ke(Number(v));
  }
  if (jenis && jenis !== 'n') return urai(v);
  const n = Number(v);
  if (Number.isNaN(n)) return urai(v);
  const gaya = /\bs="(\d+)"/.exec(a)?.[1];
  return gaya && arti.hari[Number(gaya)] ? tanggalSeri(n, arti.geser) : n;
}

/** A day number of Excel as 'YYYY-MM-DD'. */
const tanggalSeri = (n: number, geser: number): Sel =>
  n > 0 && n < 200_000
    ? new Date((Math.floor(n) - geser) * 86_400_000).toISOString().slice(0, 10)
    : n;

const kolomKe = (ref: string): number => {
  let n = 0;
  for (const huruf of ref) n = n * 26 + huruf.charCodeAt(0) - 64;
  return n - 1;
};

const teksT = (isi: string): string => {
  let teks = '';
  for (const u of unsurDalam(isi, 't')) teks += u.isi;
  return urai(teks);
};

const TANDA: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function urai(teks: string): string {
  if (!teks.includes('&')) return teks;
  return teks.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (utuh, hex, des, nama) => {
    const kode = hex ? Number.parseInt(hex, 16) : Number(des);
    if (nama) return TANDA[nama] ?? utuh;
    return kode > 0 && kode <= 0x10ffff ? String.fromCodePoint(kode) : '';
  });
}

const atribut = (teks: string, nama: string): string | undefined =>
  new RegExp(`(?:^|\\s)${nama}="([^"]*)"`).exec(teks)?.[1];

function hubungan(xml: string): Map<string, string> {
  const taut = new Map<string, string>();
  for (const [, a = ''] of xml.matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)) {
    const tujuan = atribut(a, 'Target') ?? '';
    const id = atribut(a, 'Id');
    if (id) taut.set(id, tujuan.startsWith('/') ? tujuan.slice(1) : `xl/${tujuan}`);
  }
  return taut;
}

import { bersih } from '@/lib/core/nama';
import { namaBaku } from '@/lib/core/nama-baku';
import { parseKk, parseNik } from '@/lib/core/nik';
import { parseTanggal } from '@/lib/core/tanggal';
import { BIDANG, type Bidang, type Pemetaan } from '@/lib/data-terpadu/rules';

/** One row of the office's file as a person, or the one thing that is wrong with it. */

/** `undefined` = a formula: its stored answer may be stale, so it is not taken. */
export type IsiSel = string | number | null | undefined;

export type OrangBaris = {
  nama: string;
  namaBaku: string;
  nik: string;
  kk: string | null;
  lahir: string;
  jenisKelamin: 'L' | 'P';
  desil: number | null;
  wilayah: string;
};

export type HasilBaris =
  | { ok: true; orang: OrangBaris }
  | { ok: false; kolom: Bidang; pesan: string };

class Salah extends Error {
  constructor(
    readonly kolom: Bidang,
    pesan: string,
  ) {
    super(pesan);
  }
}

/** Rows without anything in the mapped columns are the empty tail of a sheet. */
export const barisKosong = (sel: readonly IsiSel[], p: Pemetaan): boolean =>
  Object.values(p).every((k) => sel[k] === null || sel[k] === '' || k >= sel.length);

type Di = { kabupaten: string; hari: Date };

export function bacaBaris(sel: readonly IsiSel[], p: Pemetaan, di: Di): HasilBaris {
  const ambil = (bidang: Bidang): string => {
    const kolom = p[bidang];
    if (kolom === undefined || kolom >= sel.length) return '';
    const isi = sel[kolom];
    if (isi === undefined)
      throw new Salah(bidang, `${BIDANG[bidang].label} berisi rumus. Ganti dengan nilainya.`);
    return isi === null ? '' : typeof isi === 'number' ? String(isi) : bersih(isi);
  };
  try {
    // Excel keeps 15 digits of a number: the sixteenth is gone and a neighbour would be meant
    for (const b of ['nik', 'kk'] as const)
      if (typeof sel[p[b] ?? -1] === 'number')
        throw new Salah(b, `${BIDANG[b].label} tersimpan sebagai angka. Ubah kolomnya ke teks.`);
    const nik = parseNik(ambil('nik'), di.hari);
    if (!nik.ok) throw new Salah('nik', nik.pesan);
    const nama = ambil('nama').slice(0, 120);
    const baku = namaBaku(nama);
    if (baku === '') throw new Salah('nama', 'Nama belum diisi.');
    const orang: OrangBaris = {
      nama,
      namaBaku: baku,
      nik: nik.nik,
      kk: bacaKk(ambil('kk')),
      lahir: bacaLahir(ambil('lahir')) ?? nik.tanggalLahir,
      jenisKelamin: bacaKelamin(ambil('jenisKelamin')) ?? nik.jenisKelamin,
      desil: bacaDesil(ambil('desil')),
      wilayah: bacaWilayah(ambil('wilayah'), di.kabupaten),
    };
    return { ok: true, orang };
  } catch (error) {
    if (error instanceof Salah) return { ok: false, kolom: error.kolom, pesan: error.message };
    throw error;
  }
}

function bacaKk(teks: string): string | null {
  if (teks === '' || teks === '-') return null;
  const kk = parseKk(teks);
  if (!kk.ok) throw new Salah('kk', kk.pesan);
  return kk.kk;
}

/** 1990-05-15, 15-05-1990, 15/5/1990 or 15.05.1990; the clock behind it, if any, is dropped. */
export function bacaLahir(teks: string): string | null {
  if (teks === '' || teks === '-') return null;
  const hari = teks.split(/[ T]/)[0] ?? '';
  const lokal = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(hari);
  const tanggal = lokal
    ? `${lokal[3]}-${lokal[2]?.padStart(2, '0')}-${lokal[1]?.padStart(2, '0')}`
    : hari;
  if (!parseTanggal(tanggal) || tanggal < '1900')
    throw new Salah('lahir', 'Tanggal lahir tidak terbaca. Contoh: 15-05-1990.');
  return tanggal;
}

function bacaKelamin(teks: string): 'L' | 'P' | null {
  const t = teks.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (t === '') return null;
  if (t === '1' || t === 'l' || t === 'lk' || t.startsWith('laki') || t === 'pria') return 'L';
  if (t === '2' || t === 'p' || t === 'pr' || t.startsWith('perempuan') || t === 'wanita')
    return 'P';
  throw new Salah('jenisKelamin', 'Jenis kelamin tidak terbaca. Tulis L atau P.');
}

function bacaDesil(teks: string): number | null {
  if (teks === '' || teks === '-') return null;
  const n = Number(/^(?:desil\s*)?(\d{1,2})(?:[.,]0+)?$/i.exec(teks)?.[1]);
  if (!(n >= 1 && n <= 10)) throw new Salah('desil', 'Desil harus angka 1 sampai 10.');
  return n;
}

function bacaWilayah(teks: string, kabupaten: string): string {
  const kode = teks.replace(/[\s.]/g, '');
  if (kode === '') return kabupaten;
  if (!/^\d{4,10}$/.test(kode) || !kode.startsWith(kabupaten))
    throw new Salah('wilayah', 'Kode desa ini di luar kabupaten Anda.');
  return kode;
}

import { bersih } from '@/lib/core/nama';
import { cocokkanDesa, type Desa } from '@/lib/kegiatan/desa';
import { KOLOM_DIBUANG, type Kolom, kenaliKolom } from '@/lib/kegiatan/tempel-kolom';

/** One pasted line as it would be stored, with what is wrong and what is only worth knowing. */
export type BarisTempel = {
  /** number of the line in the pasted text, as the person counts it */
  ke: number;
  nama: string;
  alamat?: string;
  hp?: string;
  wilayah?: string;
  salah: string[];
  catatan: string[];
};

export type Tempelan = {
  kolom: readonly Kolom[];
  /** columns that were read and are not stored */
  dibuang: string[];
  baris: BarisTempel[];
  salah?: string;
};

export const MAKS_BARIS = 200;

/**
 * A list of people as it comes from Excel, WhatsApp or a keyboard: columns in any order, with or
 * without a head. The page shows this while it is pasted, and the command reads it the same way.
 */
export function bacaTempel(teks: string, desa: readonly Desa[]): Tempelan {
  const lines = teks.split(/\r?\n/).map((isi, i) => ({ isi, ke: i + 1 }));
  const ada = lines.filter((l) => l.isi.trim() !== '');
  const sel = ada.map((l) => pecah(l.isi));
  const { kolom, kepala } = kenaliKolom(sel, desa);
  const isi = kepala ? ada.slice(1) : ada;
  const hasil = { kolom, dibuang: KOLOM_DIBUANG.filter((k) => kolom.includes(k)), baris: [] };
  if (isi.length === 0) return { ...hasil, salah: 'Daftar peserta belum diisi.' };
  if (isi.length > MAKS_BARIS)
    return { ...hasil, salah: `Paling banyak ${MAKS_BARIS} orang sekali kirim.` };
  return { ...hasil, baris: isi.map((l) => bacaBaris(l.ke, pecah(l.isi), kolom, desa)) };
}

/** Tabs from a spreadsheet, else semicolons; a comma belongs to a title ("Baso, S.Pd."). */
const pecah = (line: string): string[] => line.split(line.includes('\t') ? '\t' : ';').map(bersih);

function bacaBaris(
  ke: number,
  sel: readonly string[],
  kolom: readonly Kolom[],
  desa: readonly Desa[],
): BarisTempel {
  const ambil = (k: Kolom) => sel[kolom.indexOf(k)] ?? '';
  const [nama, alamat] = [ambil('Nama'), ambil('Desa')];
  const hp = ambil('Nomor HP')
    .replace(/[\s.()-]/g, '')
    .replace(/^\+?62(?=8)/, '0')
    // a spreadsheet drops the first zero of a number
    .replace(/^(?=8\d{8,11}$)/, '0');
  const salah: string[] = [];
  if (nama === '') salah.push('Nama belum diisi.');
  if (nama.length > 100) salah.push('Nama paling panjang 100 huruf.');
  if (alamat.length > 120) salah.push('Desa paling panjang 120 huruf.');
  if (hp !== '' && !/^08\d{8,11}$/.test(hp)) salah.push('Nomor HP belum benar.');
  if (sel.some((s, i) => s !== '' && (kolom[i] ?? 'Lain') === 'Lain'))
    salah.push('Isi nama, desa, dan nomor HP saja.');
  const { kode, catatan } = kenaliDesa(alamat, desa);
  return {
    ke,
    nama,
    ...(alamat && { alamat }),
    ...(hp && { hp }),
    ...(kode && { wilayah: kode }),
    salah,
    catatan,
  };
}

function kenaliDesa(alamat: string, desa: readonly Desa[]): { kode?: string; catatan: string[] } {
  if (alamat === '' || desa.length === 0) return { catatan: [] };
  const cocok = cocokkanDesa(alamat, desa);
  if ('kode' in cocok) return { kode: cocok.kode, catatan: [] };
  const saran = cocok.saran.length > 0 ? ` Maksudnya ${cocok.saran.join(' atau ')}?` : '';
  return { catatan: [`Desa ini belum dikenal.${saran}`] };
}

/** The rows to store, or the first sentence that stops them all: nobody has to find which half went in. */
export function uraiDaftar(
  teks: string,
  desa: readonly Desa[] = [],
): { baris: Omit<BarisTempel, 'ke' | 'salah' | 'catatan'>[]; salah?: string } {
  const { baris, salah } = bacaTempel(teks, desa);
  if (salah) return { baris: [], salah };
  const buruk = baris.find((b) => b.salah.length > 0);
  if (buruk) return { baris: [], salah: `Baris ${buruk.ke}: ${kecil(buruk.salah[0] ?? '')}` };
  return { baris: baris.map(({ ke: _k, salah: _s, catatan: _c, ...isi }) => isi) };
}

const kecil = (kalimat: string): string => kalimat.charAt(0).toLowerCase() + kalimat.slice(1);

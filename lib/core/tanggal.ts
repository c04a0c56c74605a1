import { sebutBilangan } from '@/lib/core/rupiah';

/**
 * Two kinds of time: a calendar date is a string 'YYYY-MM-DD' and never moves; an instant is a
 * Date and is read in the zone of the office (CFG zonaWaktu). Nothing here asks the clock.
 */
export type Zona = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

/** Fixed offsets: Indonesia has no summer time, and browsers differ in their zone data. */
const ZONA: Record<Zona, { label: 'WIB' | 'WITA' | 'WIT'; jam: number }> = {
  'Asia/Jakarta': { label: 'WIB', jam: 7 },
  'Asia/Makassar': { label: 'WITA', jam: 8 },
  'Asia/Jayapura': { label: 'WIT', jam: 9 },
};

export const BULAN: readonly string[] =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  );

export type NamaHari = 'Minggu' | 'Senin' | 'Selasa' | 'Rabu' | 'Kamis' | 'Jumat' | 'Sabtu';
const HARI: readonly NamaHari[] = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

const MS_HARI = 86_400_000;

export const labelZona = (zona: Zona) => ZONA[zona].label;

const dua = (n: number) => String(n).padStart(2, '0');

/** A Date whose UTC fields read as the wall clock of the zone. */
function dinding(saat: Date, zona: Zona): Date {
  if (Number.isNaN(saat.getTime())) throw new RangeError('waktu tidak sah');
  return new Date(saat.getTime() + ZONA[zona].jam * 3_600_000);
}

/** The calendar date at this instant in the zone: 17.00 UTC is already tomorrow in Enrekang. */
export function hariIni(sekarang: Date, zona: Zona): string {
  return keTanggal(Math.floor(dinding(sekarang, zona).getTime() / MS_HARI));
}

/** "10.41" */
export function jamIndonesia(saat: Date, zona: Zona): string {
  const d = dinding(saat, zona);
  return `${dua(d.getUTCHours())}.${dua(d.getUTCMinutes())}`;
}

/** "12 Agustus 2025, 10.41 WITA" (T42) */
export function waktuIndonesia(saat: Date, zona: Zona): string {
  const tanggal = tanggalIndonesia(hariIni(saat, zona));
  return `${tanggal}, ${jamIndonesia(saat, zona)} ${labelZona(zona)}`;
}

/** "12 Maret 2025" (T42) */
export function tanggalIndonesia(tanggal: string): string {
  const { tahun, bulan, hari } = wajibTanggal(tanggal);
  return `${hari} ${BULAN[bulan - 1]} ${tahun}`;
}

export function namaHari(tanggal: string): NamaHari {
  // 1 January 1970 was a Thursday
  return HARI[(((nomorHari(tanggal) + 4) % 7) + 7) % 7] ?? 'Minggu';
}

/** The opening of a berita acara: "Rabu, tanggal dua belas, bulan Maret, tahun …" (rules 2.10). */
export function tanggalTerbilang(tanggal: string): string {
  const { tahun, bulan, hari } = wajibTanggal(tanggal);
  const kata = `tanggal ${sebutBilangan(hari)}, bulan ${BULAN[bulan - 1]}`;
  return `${namaHari(tanggal)}, ${kata}, tahun ${sebutBilangan(tahun)}`;
}

/** The text itself when it is a real day of the calendar, written 'YYYY-MM-DD'; else null. */
export function parseTanggal(text: string): string | null {
  return urai(text) ? text : null;
}

/** Full years on that day; who was born on 29 February turns on 1 March. Negative = not yet born. */
export function umur(lahir: string, pada: string): number {
  const a = wajibTanggal(lahir);
  const b = wajibTanggal(pada);
  return b.tahun - a.tahun - (pada.slice(5) < lahir.slice(5) ? 1 : 0);
}

/** Calendar days from one date to the other; negative when `sampai` lies before. */
export function selisihHari(dari: string, sampai: string): number {
  return nomorHari(sampai) - nomorHari(dari);
}

export function tambahHari(tanggal: string, hari: number): string {
  return keTanggal(nomorHari(tanggal) + hari);
}

export function apakahHariKerja(tanggal: string, libur: ReadonlySet<string>): boolean {
  const hari = namaHari(tanggal);
  return hari !== 'Sabtu' && hari !== 'Minggu' && !libur.has(tanggal);
}

/**
 * Working days after `dari` up to and including `sampai`: a file that came on Friday has waited
 * one on Monday. 0 when `sampai` is not later. Counts weeks, not days, so decades cost nothing.
 */
export function hariKerja(dari: string, sampai: string, libur: ReadonlySet<string>): number {
  const jarak = selisihHari(dari, sampai);
  if (jarak <= 0) return 0;
  let jumlah = Math.floor(jarak / 7) * 5;
  for (let i = 1; i <= jarak % 7; i += 1) {
    if (apakahHariKerja(tambahHari(dari, i), TANPA_LIBUR)) jumlah += 1;
  }
  for (const hari of libur) {
    if (hari > dari && hari <= sampai && apakahHariKerja(hari, TANPA_LIBUR)) jumlah -= 1;
  }
  return jumlah;
}

const TANPA_LIBUR: ReadonlySet<string> = new Set();

/** The deadline: the n-th working day after `dari` (n = 0 is `dari` itself). */
export function tambahHariKerja(dari: string, n: number, libur: ReadonlySet<string>): string {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`bukan jumlah hari: ${n}`);
  let hari = dari;
  for (let sisa = n; sisa > 0; ) {
    hari = tambahHari(hari, 1);
    if (apakahHariKerja(hari, libur)) sisa -= 1;
  }
  return hari;
}

/** "1.234.567,89" (T42). Without `desimal` up to two places, with it exactly that many. */
export function angkaIndonesia(n: number, desimal?: number): string {
  if (!Number.isFinite(n)) throw new RangeError(`bukan angka: ${n}`);
  const format = new Intl.NumberFormat('id-ID', {
    minimumFractionDigits: desimal ?? 0,
    maximumFractionDigits: desimal ?? 2,
  });
  const text = format.format(n);
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}

type Bagian = { tahun: number; bulan: number; hari: number };

function urai(text: string): Bagian | null {
  const cocok = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!cocok) return null;
  const [tahun = 0, bulan = 0, hari = 0] = cocok.slice(1).map(Number);
  if (tahun < 1 || bulan < 1 || bulan > 12 || hari < 1) return null;
  return hari > panjangBulan(tahun, bulan) ? null : { tahun, bulan, hari };
}

function wajibTanggal(text: string): Bagian {
  const bagian = urai(text);
  if (!bagian) throw new RangeError(`bukan tanggal: ${text}`);
  return bagian;
}

function panjangBulan(tahun: number, bulan: number): number {
  if (bulan === 2) return kabisat(tahun) ? 29 : 28;
  return [4, 6, 9, 11].includes(bulan) ? 30 : 31;
}

export const kabisat = (tahun: number) =>
  tahun % 4 === 0 && (tahun % 100 !== 0 || tahun % 400 === 0);

function nomorHari(tanggal: string): number {
  const { tahun, bulan, hari } = wajibTanggal(tanggal);
  const d = new Date(0);
  // not Date.UTC: it reads the years 1–99 as 1901–1999
  d.setUTCFullYear(tahun, bulan - 1, hari);
  return d.getTime() / MS_HARI;
}

function keTanggal(nomor: number): string {
  const d = new Date(nomor * MS_HARI);
  const tahun = String(d.getUTCFullYear()).padStart(4, '0');
  return `${tahun}-${dua(d.getUTCMonth() + 1)}-${dua(d.getUTCDate())}`;
}

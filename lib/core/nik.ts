import { hariIni, kabisat, parseTanggal, umur, type Zona } from '@/lib/core/tanggal';

/** The 38 provinces of Kepmendagri 300.2.2-2138/2025; BPS codes differ and are not these. */
export const KODE_PROVINSI: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 ' +
    '71 72 73 74 75 76 81 82 91 92 93 94 95 96'
  ).split(' '),
);

export type KodeNik =
  | 'nik-kosong'
  | 'nik-16-angka'
  | 'nik-bukan-angka'
  | 'nik-tanggal'
  | 'nik-urut';
export type KodeKk = 'kk-kosong' | 'kk-16-angka' | 'kk-bukan-angka' | 'kk-urut';
export type Salah<K extends string> = { ok: false; kode: K; pesan: string };

export type NikSah = {
  ok: true;
  nik: string;
  jenisKelamin: 'L' | 'P';
  tanggalLahir: string;
  /** things to compare with the KTP; they never block (rules 2.6) */
  peringatan: string[];
};

/** The regency whose people are "from here"; a NIK keeps the place of its first registration. */
export type KabupatenNik = { kode: string; nama: string };
const ENREKANG: KabupatenNik = { kode: '7316', nama: 'Enrekang' };

/**
 * NIK = region of first registration + DDMMYY (day + 40 for women) + serial from 0001 (rules 2.6).
 * It stays the same after a move or a correction, so a strange region only warns.
 */
export function parseNik(
  text: string,
  today: Date,
  zona: Zona = 'Asia/Makassar',
  kabupaten: KabupatenNik = ENREKANG,
): NikSah | Salah<KodeNik> {
  const angka = enamBelas(text, 'nik');
  if (!angka.ok) return angka;
  const { nilai: nik } = angka;
  const hariAsli = Number(nik.slice(6, 8));
  const hari = String(hariAsli > 40 ? hariAsli - 40 : hariAsli).padStart(2, '0');
  const pada = hariIni(today, zona);
  const tanggalLahir = tanggalDariNik(hari, nik.slice(8, 10), nik.slice(10, 12), pada);
  if (!parseTanggal(tanggalLahir)) {
    return { ok: false, kode: 'nik-tanggal', pesan: pesanTanggal(tanggalLahir) };
  }
  if (nik.endsWith('0000')) return { ok: false, kode: 'nik-urut', pesan: pesanUrut('NIK', 'KTP') };
  const peringatan = [...periksaWilayah(nik, kabupaten), ...periksaUmur(umur(tanggalLahir, pada))];
  return { ok: true, nik, jenisKelamin: hariAsli > 40 ? 'P' : 'L', tanggalLahir, peringatan };
}

/** 20YY unless that lies in the future, then 19YY (reference 4.3). */
function tanggalDariNik(hari: string, bulan: string, tahun: string, pada: string): string {
  const baru = `20${tahun}-${bulan}-${hari}`;
  return baru <= pada ? baru : `19${tahun}-${bulan}-${hari}`;
}

function pesanTanggal(tanggal: string): string {
  const [tahun = '', bulan = '', hari = ''] = tanggal.split('-');
  if (bulan === '02' && hari === '29' && !kabisat(Number(tahun))) {
    const periksa = 'Periksa lagi angka ke-7 sampai ke-12.';
    return `Tanggal lahir di NIK ini 29-02-${tahun}, padahal tanggal itu tidak ada. ${periksa}`;
  }
  return `Tanggal lahir di NIK ini ${hari}-${bulan}. Periksa lagi angka ke-7 sampai ke-10.`;
}

function periksaWilayah(nik: string, kabupaten: KabupatenNik): string[] {
  const provinsi = nik.slice(0, 2);
  if (!KODE_PROVINSI.has(provinsi)) {
    return [`Kode provinsi ${provinsi} di NIK ini tidak dikenal. Cocokkan dengan KTP.`];
  }
  if (nik.startsWith(kabupaten.kode)) return [];
  return [`NIK ini terdaftar pertama di luar ${kabupaten.nama}.`];
}

function periksaUmur(tahun: number): string[] {
  return tahun > 90 ? [`Menurut NIK ini umurnya ${tahun} tahun. Cocokkan dengan KTP.`] : [];
}

export type KkSah = {
  ok: true;
  kk: string;
  /** day of issue 'YYYY-MM-DD'; null when the digits are no real day, which only warns */
  tanggalTerbit: string | null;
  peringatan: string[];
};

/** KK = region + day of issue (no + 40) + serial. It changes with a new card: never a lasting key. */
export function parseKk(text: string): KkSah | Salah<KodeKk> {
  const angka = enamBelas(text, 'kk');
  if (!angka.ok) return angka;
  const { nilai: kk } = angka;
  if (kk.endsWith('0000')) {
    return { ok: false, kode: 'kk-urut', pesan: pesanUrut('nomor KK', 'kartu keluarga') };
  }
  const [hari, bulan] = [kk.slice(6, 8), kk.slice(8, 10)];
  const tanggalTerbit = parseTanggal(`20${kk.slice(10, 12)}-${bulan}-${hari}`);
  const peringatan: string[] = [];
  if (!KODE_PROVINSI.has(kk.slice(0, 2))) {
    const provinsi = kk.slice(0, 2);
    peringatan.push(`Kode provinsi ${provinsi} di nomor KK ini tidak dikenal. Cocokkan dengan KK.`);
  }
  if (!tanggalTerbit) {
    peringatan.push(`Tanggal di nomor KK ini ${hari}-${bulan}. Pastikan ini nomor KK, bukan NIK.`);
  }
  return { ok: true, kk, tanggalTerbit, peringatan };
}

/** The only form a list or a phone may show: the last four (lifecycle 1). */
export function maskNik(last4: string): string {
  return `••••••••••••${last4.slice(-4)}`;
}

/** Spaces, dots and dashes are how people read the number aloud; digits of other scripts are not. */
function enamBelas<A extends 'nik' | 'kk'>(
  text: string,
  awal: A,
): { ok: true; nilai: string } | Salah<`${A}-kosong` | `${A}-bukan-angka` | `${A}-16-angka`> {
  const nilai = text.replace(/[\s.\-\u2010-\u2015\u2212]/g, '');
  const sebutan = awal === 'nik' ? 'NIK' : 'Nomor KK';
  if (nilai === '') return { ok: false, kode: `${awal}-kosong`, pesan: `${sebutan} belum diisi.` };
  if (!/^[0-9]+$/.test(nilai)) {
    const pesan = `${sebutan} hanya berisi angka 0 sampai 9. Hapus huruf atau tanda lain.`;
    return { ok: false, kode: `${awal}-bukan-angka`, pesan };
  }
  if (nilai.length === 16) return { ok: true, nilai };
  const beda = nilai.length < 16 ? `kurang ${16 - nilai.length}` : `lebih ${nilai.length - 16}`;
  const pesan = `${sebutan} ini ${nilai.length} angka, ${beda}. Seharusnya 16 angka.`;
  return { ok: false, kode: `${awal}-16-angka`, pesan };
}

function pesanUrut(nama: string, kartu: string): string {
  return `Empat angka terakhir ${nama} ini 0000, padahal nomor urut mulai 0001. Periksa lagi ${kartu}.`;
}

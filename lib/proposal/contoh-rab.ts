import type { ButirRab } from '@/lib/core/rab';

/** Kinds of business the study names (F35–F38), each with a budget a group can start from. */
export type JenisContoh = 'kios' | 'kue' | 'ternak' | 'las' | 'sayur';

export type ContohRab = { jenis: JenisContoh; sebutan: string; butir: readonly ButirRab[] };

type Baris = readonly [uraian: string, volume: number, satuan: string, harga: number];

const susun = (jenis: JenisContoh, sebutan: string, baris: readonly Baris[]): ContohRab => ({
  jenis,
  sebutan,
  butir: baris.map(([uraian, volume, satuan, hargaSatuan]) => ({
    uraian,
    volumeMilli: volume * 1000,
    satuan,
    hargaSatuan,
  })),
});

/** Prices of 2025 in the hills of Enrekang; every table makes exactly Rp20.000.000 (F54). */
export const CONTOH_RAB: Readonly<Record<JenisContoh, ContohRab>> = {
  kios: susun('kios', 'kios sembako', [
    ['Rak display', 3, 'unit', 850_000],
    ['Etalase kaca', 1, 'unit', 1_750_000],
    ['Timbangan digital', 1, 'unit', 350_000],
    ['Freezer box 100 L', 1, 'unit', 2_450_000],
    ['Beras medium', 200, 'kg', 13_500],
    ['Gula pasir', 100, 'kg', 17_500],
    ['Minyak goreng', 96, 'liter', 18_000],
    ['Tepung terigu', 75, 'kg', 12_000],
    ['Telur ayam', 30, 'rak', 54_000],
    ['Mi instan', 20, 'dus', 115_000],
    ['Tabung LPG 3 kg + isi', 5, 'tabung', 170_000],
    ['Papan nama KUBE', 1, 'buah', 152_000],
    ['Buku kas, nota, stempel', 1, 'paket', 200_000],
    ['Angkutan barang', 1, 'paket', 700_000],
  ]),
  kue: susun('kue', 'usaha kue', [
    ['Oven gas 2 loyang', 1, 'unit', 4_250_000],
    ['Mixer berdiri 7 L', 1, 'unit', 3_400_000],
    ['Mixer tangan', 2, 'unit', 450_000],
    ['Kompor gas 2 tungku', 2, 'unit', 425_000],
    ['Tabung gas 5,5 kg + regulator', 2, 'set', 475_000],
    ['Kukusan besar', 2, 'unit', 375_000],
    ['Loyang aneka ukuran', 24, 'buah', 55_000],
    ['Cetakan kue tradisional', 10, 'buah', 60_000],
    ['Meja kerja', 1, 'unit', 1_600_000],
    ['Rak pendingin kue', 1, 'unit', 780_000],
    ['Timbangan dapur', 2, 'unit', 125_000],
    ['Sealer plastik', 1, 'unit', 250_000],
    ['Bahan baku awal', 1, 'paket', 3_100_000],
    ['Kemasan & label', 1, 'paket', 500_000],
    ['Pengurusan SPP-IRT', 1, 'paket', 300_000],
    ['Buku kas, nota, stempel', 1, 'paket', 200_000],
  ]),
  ternak: susun('ternak', 'ternak kambing', [
    ['Kambing betina ±1 th', 8, 'ekor', 1_450_000],
    ['Kambing pejantan', 1, 'ekor', 2_400_000],
    ['Kayu rangka kandang', 1, 'paket', 1_650_000],
    ['Seng gelombang', 20, 'lembar', 65_000],
    ['Papan lantai panggung', 1, 'paket', 850_000],
    ['Paku, engsel', 1, 'paket', 250_000],
    ['Obat cacing, vitamin, vaksin', 1, 'paket', 600_000],
    ['Konsentrat', 100, 'kg', 5_500],
    ['Garam mineral blok', 10, 'buah', 35_000],
    ['Sabit, ember, sekop', 1, 'paket', 250_000],
    ['Ear-tag', 10, 'buah', 20_000],
  ]),
  las: susun('las', 'bengkel las', [
    ['Mesin las inverter 200 A', 2, 'unit', 2_150_000],
    ['Gerinda tangan 4 inci', 3, 'unit', 525_000],
    ['Mesin bor listrik', 1, 'unit', 675_000],
    ['Mesin potong 14 inci', 1, 'unit', 2_250_000],
    ['Genset bensin', 1, 'unit', 4_800_000],
    ['Helm las otomatis', 2, 'unit', 325_000],
    ['Sarung tangan & apron', 4, 'set', 150_000],
    ['Kabel las & klem', 1, 'paket', 800_000],
    ['Elektroda', 5, 'dus', 150_000],
    ['Besi hollow 4×4', 20, 'batang', 95_000],
    ['Besi siku', 10, 'batang', 85_000],
    ['Cat & tiner', 1, 'paket', 400_000],
    ['Mata gerinda/potong', 1, 'paket', 250_000],
    ['Papan nama, buku kas, stempel', 1, 'paket', 200_000],
  ]),
  sayur: susun('sayur', 'kebun sayur', [
    ['Bibit bawang merah', 200, 'kg', 35_000],
    ['Benih kol', 10, 'bungkus', 95_000],
    ['Pupuk kandang', 60, 'karung', 30_000],
    ['Pupuk NPK', 150, 'kg', 12_000],
    ['Mulsa plastik', 4, 'rol', 650_000],
    ['Sprayer elektrik 16 L', 3, 'unit', 550_000],
    ['Pestisida', 1, 'paket', 1_100_000],
    ['Pompa air + selang', 1, 'unit', 1_850_000],
    ['Cangkul', 5, 'buah', 90_000],
    ['Tali & jaring', 1, 'paket', 600_000],
    ['Buku kas, nota, stempel', 1, 'paket', 200_000],
  ]),
};

const CIRI: readonly (readonly [JenisContoh, RegExp])[] = [
  ['kue', /kue|roti|kuliner|makan|olahan|keripik|kopi|gula/i],
  ['ternak', /ternak|kambing|sapi|ayam|itik|unggas|ikan/i],
  ['las', /\blas\b|bubut|bengkel|besi/i],
  ['sayur', /sayur|bawang|kebun|tani|\bkol\b|cabai/i],
  ['kios', /kios|toko|sembako|warung|grosir|dagang/i],
];

/** The nearest example for a kind of business; a kios is what most groups open (F38). */
export const jenisContoh = (usaha: string): JenisContoh =>
  CIRI.find(([, pola]) => pola.test(usaha))?.[0] ?? 'kios';

import type { ButirRab } from '@/lib/core/rab';
import type { KategoriUsaha } from '@/lib/core/setelan';

export type KodeRab = 'A' | 'B' | 'C' | 'D' | 'E';

/** A line and its amount as the paper has it, so that the product is checked and not repeated. */
export type ButirContoh = ButirRab & { jumlah: number };
export type RabContoh = { usaha: string; kategori: KategoriUsaha; butir: readonly ButirContoh[] };

type Baris = readonly [
  uraian: string,
  volume: number,
  satuan: string,
  harga: number,
  jumlah: number,
];

/** Budgets A–E: plausible prices, each exactly Rp20.000.000. */
const BARIS: Record<KodeRab, readonly Baris[]> = {
  A: [
    ['Rak display', 3, 'unit', 850_000, 2_550_000],
    ['Etalase kaca', 1, 'unit', 1_750_000, 1_750_000],
    ['Timbangan digital', 1, 'unit', 350_000, 350_000],
    ['Freezer box 100 L', 1, 'unit', 2_450_000, 2_450_000],
    ['Beras medium', 200, 'kg', 13_500, 2_700_000],
    ['Gula pasir', 100, 'kg', 17_500, 1_750_000],
    ['Minyak goreng', 96, 'liter', 18_000, 1_728_000],
    ['Tepung terigu', 75, 'kg', 12_000, 900_000],
    ['Telur ayam', 30, 'rak', 54_000, 1_620_000],
    ['Mi instan', 20, 'dus', 115_000, 2_300_000],
    ['Tabung LPG 3 kg + isi', 5, 'tabung', 170_000, 850_000],
    ['Papan nama KUBE', 1, 'buah', 152_000, 152_000],
    ['Buku kas, nota, stempel', 1, 'paket', 200_000, 200_000],
    ['Angkutan barang', 1, 'paket', 700_000, 700_000],
  ],
  B: [
    ['Oven gas 2 loyang', 1, 'unit', 4_250_000, 4_250_000],
    ['Mixer berdiri 7 L', 1, 'unit', 3_400_000, 3_400_000],
    ['Mixer tangan', 2, 'unit', 450_000, 900_000],
    ['Kompor gas 2 tungku', 2, 'unit', 425_000, 850_000],
    ['Tabung gas 5,5 kg + regulator', 2, 'set', 475_000, 950_000],
    ['Kukusan besar', 2, 'unit', 375_000, 750_000],
    ['Loyang aneka ukuran', 24, 'buah', 55_000, 1_320_000],
    ['Cetakan kue tradisional', 10, 'buah', 60_000, 600_000],
    ['Meja kerja', 1, 'unit', 1_600_000, 1_600_000],
    ['Rak pendingin kue', 1, 'unit', 780_000, 780_000],
    ['Timbangan dapur', 2, 'unit', 125_000, 250_000],
    ['Sealer plastik', 1, 'unit', 250_000, 250_000],
    ['Bahan baku awal', 1, 'paket', 3_100_000, 3_100_000],
    ['Kemasan & label', 1, 'paket', 500_000, 500_000],
    ['Pengurusan SPP-IRT', 1, 'paket', 300_000, 300_000],
    ['Buku kas, nota, stempel', 1, 'paket', 200_000, 200_000],
  ],
  C: [
    ['Kambing betina ±1 th', 8, 'ekor', 1_450_000, 11_600_000],
    ['Kambing pejantan', 1, 'ekor', 2_400_000, 2_400_000],
    ['Kayu rangka kandang', 1, 'paket', 1_650_000, 1_650_000],
    ['Seng gelombang', 20, 'lembar', 65_000, 1_300_000],
    ['Papan lantai panggung', 1, 'paket', 850_000, 850_000],
    ['Paku, engsel', 1, 'paket', 250_000, 250_000],
    ['Obat cacing, vitamin, vaksin', 1, 'paket', 600_000, 600_000],
    ['Konsentrat', 100, 'kg', 5_500, 550_000],
    ['Garam mineral blok', 10, 'buah', 35_000, 350_000],
    ['Sabit, ember, sekop', 1, 'paket', 250_000, 250_000],
    ['Ear-tag', 10, 'buah', 20_000, 200_000],
  ],
  D: [
    ['Mesin las inverter 200 A', 2, 'unit', 2_150_000, 4_300_000],
    ['Gerinda tangan 4 inci', 3, 'unit', 525_000, 1_575_000],
    ['Mesin bor listrik', 1, 'unit', 675_000, 675_000],
    ['Mesin potong 14 inci', 1, 'unit', 2_250_000, 2_250_000],
    ['Genset bensin', 1, 'unit', 4_800_000, 4_800_000],
    ['Helm las otomatis', 2, 'unit', 325_000, 650_000],
    ['Sarung tangan & apron', 4, 'set', 150_000, 600_000],
    ['Kabel las & klem', 1, 'paket', 800_000, 800_000],
    ['Elektroda', 5, 'dus', 150_000, 750_000],
    ['Besi hollow 4×4', 20, 'batang', 95_000, 1_900_000],
    ['Besi siku', 10, 'batang', 85_000, 850_000],
    ['Cat & tiner', 1, 'paket', 400_000, 400_000],
    ['Mata gerinda/potong', 1, 'paket', 250_000, 250_000],
    ['Papan nama, buku kas, stempel', 1, 'paket', 200_000, 200_000],
  ],
  E: [
    ['Bibit bawang merah', 200, 'kg', 35_000, 7_000_000],
    ['Benih kol', 10, 'bungkus', 95_000, 950_000],
    ['Pupuk kandang', 60, 'karung', 30_000, 1_800_000],
    ['Pupuk NPK', 150, 'kg', 12_000, 1_800_000],
    ['Mulsa plastik', 4, 'rol', 650_000, 2_600_000],
    ['Sprayer elektrik 16 L', 3, 'unit', 550_000, 1_650_000],
    ['Pestisida', 1, 'paket', 1_100_000, 1_100_000],
    ['Pompa air + selang', 1, 'unit', 1_850_000, 1_850_000],
    ['Cangkul', 5, 'buah', 90_000, 450_000],
    ['Tali & jaring', 1, 'paket', 600_000, 600_000],
    ['Buku kas, nota, stempel', 1, 'paket', 200_000, 200_000],
  ],
};

const susun = (kode: KodeRab, usaha: string, kategori: KategoriUsaha): RabContoh => ({
  usaha,
  kategori,
  butir: BARIS[kode].map(([uraian, volume, satuan, hargaSatuan, jumlah]) => ({
    uraian,
    volumeMilli: volume * 1000,
    satuan,
    hargaSatuan,
    jumlah,
  })),
});

export const RAB: Record<KodeRab, RabContoh> = {
  A: susun('A', 'Kios sembako', 'HARIAN'),
  B: susun('B', 'Alat kue', 'HARIAN'),
  C: susun('C', 'Ternak kambing', 'TAHUNAN'),
  D: susun('D', 'Las bubuk', 'HARIAN'),
  E: susun('E', 'Sayur dan bawang', 'BULANAN'),
};

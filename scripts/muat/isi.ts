import type { ButirRab } from '@/lib/core/rab';

/** What a leader of the story writes in each section: short, plain, and about a real need. */
export const BAGIAN_CONTOH: Readonly<Record<string, Record<string, string>>> = {
  pengusul: { pengusulJenis: 'MASYARAKAT', pengusulNama: 'Warga kelompok (contoh)' },
  latarBelakang: {
    latarBelakang:
      'Kami sepuluh keluarga bekerja sebagai buruh tani. Penghasilan tidak menentu, apalagi saat tidak panen.',
  },
  maksud: { maksud: 'Membuka usaha bersama supaya ada penghasilan setiap minggu.' },
  tujuan: { tujuan: 'Menambah pendapatan keluarga dan menyisihkan tabungan kelompok.' },
  kebutuhanSetempat: {
    kebutuhanSetempat: 'Warga harus ke kota kecamatan untuk belanja. Ongkosnya lima belas ribu.',
  },
  potensiLokal: {
    potensiLokal: 'Ada tempat di pinggir jalan dan hasil kebun warga yang bisa dijual.',
  },
  kesesuaianBudaya: {
    kesesuaianBudaya:
      'Usaha ini tidak bertentangan dengan adat. Keuntungan dibagi lewat musyawarah.',
  },
  keterampilan: { keterampilan: 'Tiga anggota pernah berjualan. Dua orang biasa mencatat uang.' },
  tempatUsaha: { tempatUsaha: 'Rumah ketua di pinggir jalan, ukuran 4 × 5 meter.' },
  rencanaPemasaran: {
    rencanaPemasaran:
      'Dijual kepada warga sekitar dan diantar ke dua dusun. Harga ditempel di depan.',
  },
  jadwal: { jadwal: 'Belanja minggu pertama setelah dana masuk, buka minggu kedua.' },
  pembeda: { pembeda: 'Kami melayani dusun atas dan menjual barang yang belum ada di kios lain.' },
};

/** A budget in two lines for the many groups of the story: exactly Rp20.000.000 (F54). */
export const rabRingkas = (usaha: string): readonly ButirRab[] => [
  { uraian: `Alat ${usaha}`, volumeMilli: 5000, satuan: 'unit', hargaSatuan: 2_450_000 },
  { uraian: `Bahan awal ${usaha}`, volumeMilli: 1000, satuan: 'paket', hargaSatuan: 7_750_000 },
];

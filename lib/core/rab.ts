import { jumlahBaris, jumlahTepat } from '@/lib/core/jumlah';
import { bersih } from '@/lib/core/nama';
import { formatRupiah, RUPIAH_MAKS } from '@/lib/core/rupiah';
import type { Setelan } from '@/lib/core/setelan';

/** One line of a RAB (F42): quantity in thousandths, price in whole rupiah. */
export type ButirRab = {
  uraian: string;
  volumeMilli: number;
  satuan: string;
  hargaSatuan: number;
};

/** Whole rupiah; like `jumlahBaris` it stays at 2^53 − 1, each line rounded by itself. */
export function totalRab(butir: readonly Pick<ButirRab, 'volumeMilli' | 'hargaSatuan'>[]): number {
  let total = 0n;
  for (const b of butir) total += jumlahTepat(b.volumeMilli, b.hargaSatuan);
  return total > BigInt(RUPIAH_MAKS) ? RUPIAH_MAKS : Number(total);
}

export type SelisihPagu = {
  /** total − ceiling: negative = too little */
  selisih: number;
  arah: 'kurang' | 'lebih' | 'pas';
  /** to stand inside a sentence: "kurang Rp150.000" (N1, N2) */
  kalimat: string;
};

export function selisihPagu(total: number, pagu: number): SelisihPagu {
  const selisih = total - pagu;
  if (selisih === 0) return { selisih, arah: 'pas', kalimat: `pas ${formatRupiah(pagu)}` };
  const arah = selisih < 0 ? 'kurang' : 'lebih';
  return { selisih, arah, kalimat: `${arah} ${formatRupiah(Math.abs(selisih))}` };
}

/** The guard anggaranPas: exactly the ceiling, or up to it when the year says so (F54, T24). */
export const anggaranPas = (
  total: number,
  setelan: Pick<Setelan, 'paguPerKelompok' | 'paguPasMutlak'>,
): boolean =>
  setelan.paguPasMutlak
    ? total === setelan.paguPerKelompok
    : total > 0 && total <= setelan.paguPerKelompok;

export type SalahRab = {
  /** place in the list that was given, from 0 */
  baris: number;
  bidang: 'uraian' | 'volume' | 'satuan' | 'harga';
  kode: 'kosong' | 'tidak-lebih-dari-nol' | 'terlalu-besar' | 'jumlah-nol';
  pesan: string;
};

export type PeringatanRab = {
  baris: number;
  kode: 'non-produktif' | 'uraian-ganda';
  pesan: string;
};

export type HasilRab = { salah: SalahRab[]; peringatan: PeringatanRab[] };

/** Field errors (N3) and things to think about (N6, N7). The sum is judged by `anggaranPas`. */
export function periksaRab(
  butir: readonly ButirRab[],
  setelan: Pick<Setelan, 'kataNonProduktif'>,
): HasilRab {
  const pola = setelan.kataNonProduktif.filter((k) => kunci(k) !== '').map(polaKata);
  const peringatan = butir.flatMap((b, baris): PeringatanRab[] => {
    const kata = pola.find((p) => p.re.test(kunci(b.uraian)))?.kata;
    const kembar = butir.findIndex((lain) => kunci(lain.uraian) === kunci(b.uraian));
    const hasil: PeringatanRab[] = [];
    if (kata !== undefined) {
      const pesan = `"${bersih(b.uraian)}" memuat kata "${kata}". Dana ini hanya untuk usaha.`;
      hasil.push({ baris, kode: 'non-produktif', pesan });
    }
    if (kembar < baris && kunci(b.uraian) !== '') {
      const pesan = `"${bersih(b.uraian)}" sudah ada di baris ${kembar + 1}. Gabungkan bila sama.`;
      hasil.push({ baris, kode: 'uraian-ganda', pesan });
    }
    return hasil;
  });
  return { salah: butir.flatMap(periksaBaris), peringatan };
}

function periksaBaris(b: ButirRab, baris: number): SalahRab[] {
  const hasil: SalahRab[] = [];
  const catat = (bidang: SalahRab['bidang'], kode: SalahRab['kode'], pesan: string) =>
    hasil.push({ baris, bidang, kode, pesan });
  if (bersih(b.uraian) === '') catat('uraian', 'kosong', 'Nama barang belum diisi.');
  if (bersih(b.satuan) === '') catat('satuan', 'kosong', 'Satuan belum diisi, misalnya kg.');
  const volumeSalah = b.volumeMilli <= 0;
  const hargaSalah = b.hargaSatuan <= 0;
  if (volumeSalah) catat('volume', 'tidak-lebih-dari-nol', 'Jumlah barang harus lebih dari 0.');
  if (hargaSalah) catat('harga', 'tidak-lebih-dari-nol', 'Harga satuan harus lebih dari Rp0.');
  if (volumeSalah || hargaSalah) return hasil;
  if (jumlahTepat(b.volumeMilli, b.hargaSatuan) > BigInt(RUPIAH_MAKS)) {
    catat('harga', 'terlalu-besar', 'Jumlah baris ini terlalu besar. Periksa lagi harganya.');
  } else if (jumlahBaris(b.volumeMilli, b.hargaSatuan) === 0) {
    catat('volume', 'jumlah-nol', 'Jumlah baris ini Rp0. Periksa lagi jumlah barangnya.');
  }
  return hasil;
}

const kunci = (text: string) => bersih(text).toLowerCase();

/** A whole word, with the endings people add: "utang" also finds "utangnya", never "kutang". */
function polaKata(kata: string): { kata: string; re: RegExp } {
  const aman = kunci(kata).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return {
    kata,
    re: new RegExp(`(?<![\\p{L}\\p{N}])${aman}(?:nya|ku|mu)?(?![\\p{L}\\p{N}])`, 'u'),
  };
}

/** Rupiah for each family, rounded down (T28); 0 while there is no member yet. */
export const rupiahPerKk = (total: number, jumlahKk: number): number =>
  jumlahKk > 0 ? Math.floor(total / jumlahKk) : 0;

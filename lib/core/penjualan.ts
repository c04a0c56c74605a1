import type { KategoriUsaha } from '@/lib/core/setelan';
import { selisihHari } from '@/lib/core/tanggal';

/** What one visit heard: everything sold since the visit before it, in whole rupiah. */
export type LaporanJual = { tanggal: string; jumlah: number };

/** No sale from `sejak` to `sampai`, in full months of thirty days. */
export type TanpaJual = { sejak: string; sampai: string; bulan: number };

const HARI_SEBULAN = 30;

/**
 * Months without a sale from which it is an alarm (T31). A shop sells every day, so two are enough;
 * vegetables and fish need one harvest, goats and cattle one year, each with time to sell (F35–F37).
 */
const BATAS_BULAN: Record<KategoriUsaha, number> = { HARIAN: 2, BULANAN: 4, TAHUNAN: 14 };

/**
 * The alarm of a group that sells nothing, or null. It counts only what visits have heard: the time
 * after the last report says nothing, and a report with a sale starts the count anew.
 */
export function alarmTanpaJual(
  kategori: KategoriUsaha,
  mulai: string,
  laporan: readonly LaporanJual[],
): TanpaJual | null {
  let sejak = mulai;
  let sampai: string | null = null;
  for (const l of laporan.toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1))) {
    if (l.tanggal <= sejak) continue;
    if (l.jumlah > 0) sejak = l.tanggal;
    sampai = l.jumlah > 0 ? null : l.tanggal;
  }
  if (!sampai) return null;
  const bulan = Math.floor(selisihHari(sejak, sampai) / HARI_SEBULAN);
  return bulan >= BATAS_BULAN[kategori] ? { sejak, sampai, bulan } : null;
}

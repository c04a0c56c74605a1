import type { KategoriUsaha, Setelan } from '@/lib/core/setelan';
import { selisihHari, tambahHari } from '@/lib/core/tanggal';
import type { StatusKunjungan } from '@/lib/kunjungan/labels';

/** First and last day 'YYYY-MM-DD' on which a visit counts as the one that was due. */
export type Jendela = { dari: string; sampai: string };

/** The first visit: day 30 to 60 after the business began (CFG, F63, T30). */
export const jendelaPertama = (mulai: string, s: Setelan): Jendela => ({
  dari: tambahHari(mulai, s.jendelaKunjunganPertama.min),
  sampai: tambahHari(mulai, s.jendelaKunjunganPertama.maks),
});

const HARI_SEBULAN = 30;
/** A rhythm is kept within a week: roads and harvests do not follow a calendar. */
const LONGGAR = 7;

/**
 * The next visit by rhythm (CFG irama). Nobody has rated the group yet, so it goes by TUMBUH, the
 * class that is visited most.
 */
export function jendelaRutin(terakhir: string, kategori: KategoriUsaha, s: Setelan): Jendela {
  const jatuh = tambahHari(terakhir, s.irama[kategori].TUMBUH * HARI_SEBULAN);
  return { dari: tambahHari(jatuh, -LONGGAR), sampai: tambahHari(jatuh, LONGGAR) };
}

/** Overdue: its last day has passed and nobody has reported (T30). It can still be reported. */
export const terlambat = (k: { status: StatusKunjungan; sampai: string }, hari: string): boolean =>
  (k.status === 'DIJADWALKAN' || k.status === 'DIKEMBALIKAN') && hari > k.sampai;

/** Before the window opens a visit is welcome, but it is not the one that was due (T30). */
export const terlaluAwal = (tanggal: string, jendela: Jendela): boolean => tanggal < jendela.dari;

/** Days a group may hold its money before somebody goes and asks (CFG batasMulaiUsaha). */
export const lewatMulaiUsaha = (diterima: string, hari: string, s: Setelan): boolean =>
  selisihHari(diterima, hari) > s.batasMulaiUsaha;

/** Groups that are still visited; a group that ended keeps its rows and asks nothing. */
export const DIKUNJUNGI = ['DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF'] as const;

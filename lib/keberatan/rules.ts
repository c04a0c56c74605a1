import type { Peran } from '@/lib/core/actor';
import { hariIni, tambahHari, tanggalIndonesia, type Zona } from '@/lib/core/tanggal';

export type Tujuan = 'DINAS' | 'PUSAT';

/** Who decides: above the office that refused (lifecycle.md 2, keberatan). */
export const PEMUTUS: Readonly<Record<Tujuan, { peran: Peran; sebutan: string }>> = {
  DINAS: { peran: 'DINAS_KADIS', sebutan: 'Kepala Dinas Sosial' },
  PUSAT: { peran: 'PUSAT_DIREKTUR', sebutan: 'Direktur di Kementerian Sosial' },
};

export const tujuanDari = (peranPenolak: string): Tujuan =>
  peranPenolak === 'PUSAT_VERIFIKATOR' ? 'PUSAT' : 'DINAS';

/** Where a granted file goes back to: the desk that refused it. */
export const KEMBALI_KE = { DINAS: 'DIVERIFIKASI', PUSAT: 'DI_PUSAT' } as const;

/** The last day on which an objection may be sent. */
export const batasKeberatan = (ditolak: Date, hari: number, zona: Zona): string =>
  tambahHari(hariIni(ditolak, zona), hari);

export const kalimatLewat = (sampai: string): string =>
  `Batas keberatan sudah lewat, yaitu ${tanggalIndonesia(sampai)}.`;

import { tanggalLibur } from '@/lib/core/libur';
import type { Setelan } from '@/lib/core/setelan';
import { hariIni, hariKerja } from '@/lib/core/tanggal';

export type Umur = { hari: number; lewat: boolean; lewatDua: boolean };

/**
 * How long a task has waited on its desk, in working days of the office's zone and holidays.
 * `lewat`: past the target; `lewatDua`: past twice the target, when a higher desk may take over.
 */
export function umurTugas(
  sejak: Date,
  sekarang: Date,
  targetHari: number,
  s: Pick<Setelan, 'hariLibur' | 'zonaWaktu'>,
): Umur {
  const hari = hariKerja(
    hariIni(sejak, s.zonaWaktu),
    hariIni(sekarang, s.zonaWaktu),
    tanggalLibur(s),
  );
  return { hari, lewat: hari > targetHari, lewatDua: hari > 2 * targetHari };
}

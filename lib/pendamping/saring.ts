import { BAGIAN, type Bagian, type Periode } from '@/lib/pendamping/rules';

type Alamat = Record<string, string | string[] | undefined>;

/** The period as the address says it; anything unknown is this whole year. */
export function bacaPeriode(p: Alamat, tahunIni: number): Periode {
  const tahun = typeof p.tahun === 'string' && /^20\d\d$/.test(p.tahun) ? Number(p.tahun) : 0;
  const bagian = (Object.keys(BAGIAN) as Bagian[]).find((b) => b === p.bagian);
  return { tahun: tahun || tahunIni, bagian: bagian ?? 'tahun' };
}

export const alamatPeriode = (jalur: string, p: Periode): string =>
  `${jalur}?tahun=${p.tahun}&bagian=${p.bagian}`;

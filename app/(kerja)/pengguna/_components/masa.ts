import { tanggalIndonesia } from '@/lib/core/tanggal';

type Masa = { dari: string; sampai: string | null; berlaku: 'KINI' | 'NANTI' | 'LALU' };

/** "sejak 20 Januari 2025", "mulai …", "… sampai …, sudah berakhir". */
export function masaDalamKata({ dari, sampai, berlaku }: Masa): string {
  const awal = tanggalIndonesia(dari);
  const batas = sampai ? `${awal} sampai ${tanggalIndonesia(sampai)}` : awal;
  if (berlaku === 'LALU') return `${batas}, sudah berakhir`;
  if (berlaku === 'NANTI') return `Mulai ${batas}`;
  return sampai ? batas : `Sejak ${awal}`;
}

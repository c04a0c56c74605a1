import { Catatan } from '@/components/ui/Catatan';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';

/** Nobody may take the story's clock for the real one. */
export function SpandukJam({ sekarang }: { sekarang: Date }) {
  return (
    <Catatan nada="perhatian" className="rounded-none">
      Data contoh, jam contoh: <b>{waktuIndonesia(sekarang, SETELAN_AWAL.zonaWaktu)}</b>
    </Catatan>
  );
}

import { Catatan } from '@/components/ui/Catatan';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';

type Props = { beku: { nama: string; sejak: Date }[] };

/** Everyone who works in a frozen area knows before trying (lifecycle.md 2, bekukan). */
export function SpandukBeku({ beku }: Props) {
  return beku.map((b) => (
    <Catatan key={b.nama} nada="bahaya" ikon="gembok" className="rounded-none">
      <b>{b.nama} dibekukan</b> sejak {waktuIndonesia(b.sejak, SETELAN_AWAL.zonaWaktu)}. Berkas bisa
      dibaca, langkah berhenti dulu.
    </Catatan>
  ));
}

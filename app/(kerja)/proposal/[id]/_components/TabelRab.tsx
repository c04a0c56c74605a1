import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { formatVolume } from '@/lib/core/jumlah';
import { formatRupiah } from '@/lib/core/rupiah';
import type { ButirBeku } from '@/lib/proposal/rules';

const KEPALA = [
  { label: 'Barang' },
  { label: 'Banyak', kanan: true },
  { label: 'Harga satuan', kanan: true },
  { label: 'Jumlah harga', kanan: true },
];

type Props = { butir: readonly ButirBeku[]; total: number; keterangan: string };

export function TabelRab({ butir, total, keterangan }: Props) {
  return (
    <TabelKartu
      kepala={KEPALA}
      keterangan={keterangan}
      kaki={
        <Baris>
          <Sel kepala>Jumlah</Sel>
          <Sel label="Banyak" kanan>
            {butir.length} baris
          </Sel>
          <Sel> </Sel>
          <Sel kanan label="Jumlah harga">
            {formatRupiah(total)}
          </Sel>
        </Baris>
      }
    >
      {butir.map((b, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dua baris boleh sama persis, urutannya tetap
        <Baris key={`${b.uraian}-${i}`}>
          <Sel kepala>{b.uraian}</Sel>
          <Sel kanan label="Banyak">
            {formatVolume(b.volume)} {b.satuan}
          </Sel>
          <Sel kanan label="Harga satuan">
            {formatRupiah(b.harga)}
          </Sel>
          <Sel kanan label="Jumlah harga">
            {formatRupiah(b.jumlah)}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

import { Baris } from '@/components/ui/Baris';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { HasilCari } from '@/lib/data-terpadu/hasil-cari';

const KEPALA = [
  { label: 'Nama' },
  { label: 'NIK' },
  { label: 'Lahir' },
  { label: 'Wilayah' },
  { label: 'Desil', kanan: true },
];

export function HasilCariPanel({ hasil }: { hasil: HasilCari }) {
  if (!hasil)
    return (
      <Kosong ikon="kolom" judul="Belum ada data terpadu.">
        Muat berkas kabupaten dulu.
      </Kosong>
    );
  if (hasil.orang.length === 0)
    return (
      <Kosong ikon="cari" judul="Tidak ada orang itu di data ini.">
        Periksa ejaan nama atau angka NIK-nya.
      </Kosong>
    );
  return (
    <Panel judul={`${hasil.sumber} ${hasil.periode}`} rapat>
      <TabelKartu kepala={KEPALA} keterangan="Orang yang ditemukan">
        {hasil.orang.map((o, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dua orang bisa sama nama dan empat angkanya
          <Baris key={`${o.nama} ${o.nikAkhir} ${i}`}>
            <Sel kepala>{o.nama}</Sel>
            <Sel label="NIK" utuh>
              •••• {o.nikAkhir}
            </Sel>
            <Sel label="Lahir" utuh>
              {o.lahir && tanggalIndonesia(o.lahir)}
            </Sel>
            <Sel label="Wilayah">{o.wilayah}</Sel>
            <Sel label="Desil" kanan>
              {o.desil}
            </Sel>
          </Baris>
        ))}
      </TabelKartu>
    </Panel>
  );
}

import { Baris } from '@/components/ui/Baris';
import { Lencana } from '@/components/ui/Lencana';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { BarisContoh } from '@/lib/data-terpadu/pratinjau';

const KEPALA = [
  { label: 'Baris' },
  { label: 'Nama' },
  { label: 'NIK' },
  { label: 'Lahir' },
  { label: 'Desil', kanan: true },
  { label: 'Hasil baca' },
];

/** The first rows as they will be stored, or what keeps a row from being stored. */
export function ContohBaris({ contoh }: { contoh: BarisContoh[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Contoh sepuluh baris pertama">
      {contoh.map(({ nomor, orang, salah }) => (
        <Baris key={nomor}>
          <Sel kepala>{nomor}</Sel>
          <Sel label="Nama">{orang?.nama}</Sel>
          <Sel label="NIK" utuh>
            {orang && `•••• ${orang.nikAkhir}`}
          </Sel>
          <Sel label="Lahir" utuh>
            {orang && tanggalIndonesia(orang.lahir)}
          </Sel>
          <Sel label="Desil" kanan>
            {orang?.desil}
          </Sel>
          <Sel label="Hasil baca">
            {salah ? (
              <Lencana status="SALAH" label={salah} nada="bahaya" sunyi />
            ) : (
              <Lencana status="TERBACA" label="Terbaca" nada="baik" ikon="cek" sunyi />
            )}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

import Link from 'next/link';
import { LencanaImpor } from '@/app/(kerja)/data-terpadu/_components/LencanaImpor';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { ImporTampil } from '@/lib/data-terpadu/queries';
import { bacaPeriode } from '@/lib/proposal/labels';

const KEPALA = [
  { label: 'Data' },
  { label: 'Berkas' },
  { label: 'Dimuat pada' },
  { label: 'Keadaan' },
  { label: 'Orang', kanan: true },
  { label: 'Baris salah', kanan: true },
];

const angka = (n: number) => n.toLocaleString('id-ID');

export function DaftarImpor({ baris }: { baris: ImporTampil[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Daftar pemuatan data terpadu">
      {baris.map((i) => (
        <Baris key={i.id} status={i.status}>
          <Sel kepala>
            <Link
              href={`/data-terpadu/${i.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {i.sumber} {bacaPeriode(i.periode)}
            </Link>
          </Sel>
          <Sel label="Berkas">{i.namaBerkas}</Sel>
          <Sel label="Dimuat pada" utuh>
            {tanggalIndonesia(i.dibuat)}
          </Sel>
          <Sel label="Keadaan">
            <LencanaImpor status={i.status} sunyi />
          </Sel>
          <Sel label="Orang" kanan>
            {angka(i.dimuat)}
          </Sel>
          <Sel label="Baris salah" kanan>
            {angka(i.salah)}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

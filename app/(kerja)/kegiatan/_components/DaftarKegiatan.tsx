import Link from 'next/link';
import { LencanaKegiatan } from '@/app/(kerja)/kegiatan/_components/LencanaKegiatan';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { KegiatanRingkas } from '@/lib/kegiatan/queries';
import { JENIS } from '@/lib/kegiatan/rules';

const KEPALA = [
  { label: 'Kegiatan' },
  { label: 'Tanggal' },
  { label: 'Jenis' },
  { label: 'Tempat' },
  { label: 'Wilayah' },
  { label: 'Keadaan' },
  { label: 'Hadir', kanan: true },
];

export function DaftarKegiatan({ baris }: { baris: KegiatanRingkas[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Daftar kegiatan">
      {baris.map((k) => (
        <Baris key={k.id} status={k.status}>
          <Sel kepala>
            <Link
              href={`/kegiatan/${k.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {k.judul}
            </Link>
          </Sel>
          <Sel label="Tanggal" utuh>
            {tanggalIndonesia(k.tanggal)}
          </Sel>
          <Sel label="Jenis">{JENIS[k.jenis].label}</Sel>
          <Sel label="Tempat">{k.tempat}</Sel>
          <Sel label="Wilayah">{k.wilayah}</Sel>
          <Sel label="Keadaan">
            <LencanaKegiatan status={k.status} sunyi />
          </Sel>
          <Sel label="Hadir" kanan>
            {k.hadir}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

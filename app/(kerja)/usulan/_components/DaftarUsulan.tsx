import Link from 'next/link';
import { LencanaUsulan } from '@/app/(kerja)/usulan/_components/LencanaUsulan';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { UsulanRingkas } from '@/lib/usulan/list';

const KEPALA = [
  { label: 'Nomor surat' },
  { label: 'Kantor' },
  { label: 'Tahun', kanan: true },
  { label: 'Kelompok', kanan: true },
  { label: 'Terjawab', kanan: true },
  { label: 'Keadaan' },
  { label: 'Sejak' },
];

export function DaftarUsulan({ baris }: { baris: UsulanRingkas[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Daftar surat usulan">
      {baris.map((s) => (
        <Baris key={s.id} status={s.status}>
          <Sel kepala>
            <Link
              href={`/usulan/${s.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {s.nomor ?? 'Belum bernomor'}
            </Link>
          </Sel>
          <Sel label="Kantor">{s.kantor}</Sel>
          <Sel label="Tahun" kanan>
            {s.tahun}
          </Sel>
          <Sel label="Kelompok" kanan>
            {s.kelompok}
          </Sel>
          <Sel label="Terjawab" kanan>
            {s.dijawab}
          </Sel>
          <Sel label="Keadaan">
            <LencanaUsulan status={s.status} sunyi />
          </Sel>
          <Sel label="Sejak" utuh>
            {tanggalIndonesia(s.sejak)}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

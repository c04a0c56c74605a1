import Link from 'next/link';
import { LencanaPenetapan } from '@/app/(kerja)/penetapan/_components/LencanaPenetapan';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { formatRupiah } from '@/lib/core/rupiah';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { PenetapanRingkas } from '@/lib/penetapan/list';

const KEPALA = [
  { label: 'Nomor SK' },
  { label: 'Wilayah' },
  { label: 'Tahun', kanan: true },
  { label: 'Kelompok', kanan: true },
  { label: 'Jumlah dana', kanan: true },
  { label: 'Keadaan' },
  { label: 'Sejak' },
];

export function DaftarPenetapan({ baris }: { baris: PenetapanRingkas[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Daftar SK penetapan">
      {baris.map((s) => (
        <Baris key={s.id} status={s.status}>
          <Sel kepala>
            <Link
              href={`/penetapan/${s.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {s.nomor ?? 'Belum bernomor'}
            </Link>
          </Sel>
          <Sel label="Wilayah">{s.kantor}</Sel>
          <Sel label="Tahun" kanan>
            {s.tahun}
          </Sel>
          <Sel label="Kelompok" kanan>
            {s.kelompok}
          </Sel>
          <Sel label="Jumlah dana" kanan>
            {formatRupiah(s.total)}
          </Sel>
          <Sel label="Keadaan">
            <LencanaPenetapan status={s.status} sunyi />
          </Sel>
          <Sel label="Sejak" utuh>
            {tanggalIndonesia(s.sejak)}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

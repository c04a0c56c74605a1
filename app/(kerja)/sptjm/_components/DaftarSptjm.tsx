import Link from 'next/link';
import { LencanaSptjm } from '@/app/(kerja)/sptjm/_components/LencanaSptjm';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { formatRupiah } from '@/lib/core/rupiah';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { SptjmRingkas } from '@/lib/sptjm/list';

const KEPALA = [
  { label: 'SPTJM' },
  { label: 'Kantor' },
  { label: 'Tahun', kanan: true },
  { label: 'Kelompok', kanan: true },
  { label: 'Jumlah dana', kanan: true },
  { label: 'Keadaan' },
  { label: 'Sejak' },
];

export function DaftarSptjm({ baris }: { baris: SptjmRingkas[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Daftar SPTJM">
      {baris.map((s) => (
        <Baris key={s.id} status={s.status}>
          <Sel kepala>
            <Link
              href={`/sptjm/${s.id}`}
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
          <Sel label="Jumlah dana" kanan>
            {formatRupiah(s.total)}
          </Sel>
          <Sel label="Keadaan">
            <LencanaSptjm status={s.status} sunyi />
          </Sel>
          <Sel label="Sejak" utuh>
            {tanggalIndonesia(s.sejak)}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

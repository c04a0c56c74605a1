import Link from 'next/link';
import { LencanaRekening } from '@/app/(kerja)/rekening/_components/LencanaRekening';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { RekeningRingkas } from '@/lib/rekening/list';
import { nomorTersamar } from '@/lib/rekening/rules';

const KEPALA = [
  { label: 'Kelompok' },
  { label: 'Desa' },
  { label: 'Bank' },
  { label: 'Nomor' },
  { label: 'Atas nama' },
  { label: 'Keadaan' },
  { label: 'Sejak' },
];

export function DaftarRekening({ baris }: { baris: RekeningRingkas[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Daftar rekening">
      {baris.map((r) => (
        <Baris key={r.id} status={r.status}>
          <Sel kepala>
            <Link
              href={`/rekening/${r.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              KUBE {r.kelompok.nama}
            </Link>
          </Sel>
          <Sel label="Desa">{r.desa}</Sel>
          <Sel label="Bank">{r.bank}</Sel>
          <Sel label="Nomor" utuh>
            {nomorTersamar(r.nomorAkhir)}
          </Sel>
          <Sel label="Atas nama">{r.atasNama}</Sel>
          <Sel label="Keadaan">
            <LencanaRekening status={r.status} sunyi />
            {r.pengganti && r.status === 'DIAJUKAN' && (
              <span className="block text-teks-3">Pengganti</span>
            )}
          </Sel>
          <Sel label="Sejak" utuh>
            {tanggalIndonesia(r.sejak)}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

import Link from 'next/link';
import { LencanaCalon } from '@/app/(kerja)/calon/_components/LencanaCalon';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import type { CalonRingkas } from '@/lib/calon/queries';
import { tanggalIndonesia } from '@/lib/core/tanggal';

const KEPALA = [
  { label: 'Nama' },
  { label: 'Desa' },
  { label: 'Minat' },
  { label: 'Keadaan' },
  { label: 'Terakhir ditemui' },
  { label: 'Temui lagi' },
];

export function DaftarCalon({ baris }: { baris: CalonRingkas[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Daftar calon anggota">
      {baris.map((c) => (
        <Baris key={c.id}>
          <Sel kepala>
            <Link
              href={`/calon/${c.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {c.nama}
            </Link>
          </Sel>
          <Sel label="Desa">{c.desa}</Sel>
          <Sel label="Minat">{c.minat}</Sel>
          <Sel label="Keadaan">
            <LencanaCalon keadaan={c.keadaan} masuk={c.kelompokId !== null} sunyi />
          </Sel>
          <Sel label="Terakhir ditemui" utuh>
            {c.terakhir && tanggalIndonesia(c.terakhir)}
          </Sel>
          <Sel label="Temui lagi" utuh>
            {c.lanjut && tanggalIndonesia(c.lanjut)}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

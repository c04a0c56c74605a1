import Link from 'next/link';
import { MasihAktif } from '@/app/(kerja)/kontak/_components/MasihAktif';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';

export type BarisTabel = {
  id: string;
  href: string;
  nama: string;
  keterangan: string;
  hp: string | null;
  terakhir: string;
  siapa: { anggotaId: string; id: string } | { id: string };
};

const KEPALA = [
  { label: 'Nama' },
  { label: 'Sebagai' },
  { label: 'Nomor HP' },
  { label: 'Terakhir diperiksa' },
  { label: 'Tindakan', tersembunyi: true },
];

/** People whose number nobody asked about for a year, the longest ago on top. */
export function TabelKontak({ baris, nama }: { baris: BarisTabel[]; nama: string }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan={nama}>
      {baris.map((b) => (
        <Baris key={b.id}>
          <Sel kepala>
            <Link href={b.href} className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center">
              {b.nama}
            </Link>
          </Sel>
          <Sel label="Sebagai">{b.keterangan}</Sel>
          <Sel label="Nomor HP" utuh>
            {b.hp}
          </Sel>
          <Sel label="Terakhir diperiksa" utuh>
            {tanggalIndonesia(b.terakhir)}
          </Sel>
          <Sel label="Tindakan" kanan>
            {b.hp && <MasihAktif siapa={b.siapa} />}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

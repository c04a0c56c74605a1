import Link from 'next/link';
import { LencanaPutusan } from '@/app/(kerja)/kelompok/ganda/_components/LencanaPutusan';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import type { Diputus } from '@/lib/kelompok/queries-mirip';

const KEPALA = [
  { label: 'Pasangan' },
  { label: 'Putusan' },
  { label: 'Alasan' },
  { label: 'Oleh' },
  { label: 'Waktu' },
];

export function TabelDiputus({ baris }: { baris: Diputus[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Pasangan yang sudah diputuskan">
      {baris.map((p) => (
        <Baris key={p.id}>
          <Sel kepala>
            <Link
              href={`/kelompok/ganda/${p.pertama.id}/${p.kedua.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {p.pertama.nama} dan {p.kedua.nama}
            </Link>
          </Sel>
          <Sel label="Putusan">
            <LencanaPutusan hasil={p.hasil} />
          </Sel>
          <Sel label="Alasan">{p.alasan}</Sel>
          <Sel label="Oleh">{p.oleh}</Sel>
          <Sel label="Waktu" utuh>
            {p.pada}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

import Link from 'next/link';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { Pasangan, Separuh } from '@/lib/kelompok/queries-mirip';

const KEPALA = [
  { label: 'Pasangan' },
  { label: 'Orang pertama' },
  { label: 'Orang kedua' },
  { label: 'Mirip', kanan: true },
];

const Satu = ({ o }: { o: Separuh }) => (
  <>
    KUBE {o.kelompok}, {o.desa}
    <span className="block text-teks-3">Lahir {tanggalIndonesia(o.lahir)}</span>
  </>
);

/** Members who may be one person, the likeliest on top. */
export function TabelPasangan({ baris }: { baris: Pasangan[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Anggota yang mirip">
      {baris.map((p) => (
        <Baris key={`${p.pertama.id}/${p.kedua.id}`}>
          <Sel kepala>
            <Link
              href={`/kelompok/ganda/${p.pertama.id}/${p.kedua.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {p.pertama.nama} dan {p.kedua.nama}
            </Link>
          </Sel>
          <Sel label="Orang pertama">
            <Satu o={p.pertama} />
          </Sel>
          <Sel label="Orang kedua">
            <Satu o={p.kedua} />
          </Sel>
          <Sel label="Mirip" kanan utuh>
            {p.skor} dari 100
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

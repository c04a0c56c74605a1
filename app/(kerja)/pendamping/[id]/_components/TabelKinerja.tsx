import { angkaKinerja } from '@/app/(kerja)/pendamping/_components/angka-kinerja';
import { Batang } from '@/components/kube/Batang';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import type { Kinerja } from '@/lib/pendamping/queries';

const KEPALA = [
  { label: 'Apa' },
  { label: 'Jumlah', kanan: true },
  { label: 'Bagian' },
  { label: 'Cara menghitung' },
];

/** Every figure with its bar where it is part of a whole, and a sentence that explains it. */
export function TabelKinerja({ k }: { k: Kinerja }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Catatan kerja pendamping">
      {angkaKinerja(k).map((a) => (
        <Baris key={a.label}>
          <Sel kepala>{a.label}</Sel>
          <Sel label="Jumlah" kanan>
            {a.nilai}
          </Sel>
          <Sel label="Bagian">
            {a.persen === undefined ? null : (
              <span className="flex min-w-32 items-center gap-2">
                <Batang persen={a.persen} />
                <span className="w-10 text-right">{a.persen}%</span>
              </span>
            )}
          </Sel>
          <Sel label="Cara menghitung">{a.arti}</Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

import { Baris } from '@/components/ui/Baris';
import { Ikon } from '@/components/ui/Ikon';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import type { Beda } from '@/lib/proposal/compare';

const KEPALA = [{ label: 'Bagian' }, { label: 'Sebelum' }, { label: 'Sesudah' }];

/** Line by line; what went is struck through and what came is marked, never by colour alone. */
export function BedaTabel({ beda }: { beda: Beda[] }) {
  if (beda.length === 0)
    return (
      <p className="px-4 py-3.5 meja:px-3 meja:py-2.5">Isinya sama dengan versi sebelumnya.</p>
    );
  return (
    <TabelKartu kepala={KEPALA} keterangan="Perubahan">
      {beda.map((b, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dua baris boleh sama persis, urutannya tetap
        <Baris key={`${b.bidang}-${b.label}-${i}`}>
          <Sel kepala>{b.label}</Sel>
          <Sel label="Sebelum">{b.lama && <del className="text-teks-3">{b.lama}</del>}</Sel>
          <Sel label="Sesudah">
            {b.baru ? (
              <ins className="whitespace-pre-line no-underline">
                <Ikon nama="tambah" ukuran={14} className="mr-1 inline text-aksen" />
                {b.baru}
              </ins>
            ) : (
              <span className="text-perhatian">Dihapus</span>
            )}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

import Link from 'next/link';
import { LencanaProposal } from '@/app/(kerja)/proposal/_components/LencanaProposal';
import { Baris } from '@/components/ui/Baris';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { formatRupiah } from '@/lib/core/rupiah';
import type { PenetapanTampil } from '@/lib/penetapan/queries';

const KEPALA = [
  { label: 'Kelompok' },
  { label: 'Alamat' },
  { label: 'Jenis usaha' },
  { label: 'Anggota', kanan: true },
  { label: 'Keadaan' },
  { label: 'Jumlah dana', kanan: true },
];

/** The annex, as far as this office may read it. */
export function BarisPenetapan({ s }: { s: PenetapanTampil }) {
  return (
    <Panel judul={`${s.baris.length} kelompok, ${formatRupiah(s.total)}`} rapat>
      <TabelKartu kepala={KEPALA} keterangan="Kelompok dalam SK">
        {s.baris.map((b) => (
          <Baris key={b.id} status={b.status}>
            <Sel kepala>
              <Link
                href={`/proposal/${b.id}`}
                className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
              >
                KUBE {b.nama}
              </Link>
            </Sel>
            <Sel label="Alamat">{b.desa}</Sel>
            <Sel label="Jenis usaha">{b.usaha}</Sel>
            <Sel label="Anggota" kanan>
              {b.anggota}
            </Sel>
            <Sel label="Keadaan">
              <LencanaProposal status={b.status} sunyi />
            </Sel>
            <Sel label="Jumlah dana" kanan>
              {formatRupiah(b.jumlah)}
            </Sel>
          </Baris>
        ))}
      </TabelKartu>
    </Panel>
  );
}

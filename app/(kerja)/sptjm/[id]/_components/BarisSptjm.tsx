import { Baris } from '@/components/ui/Baris';
import { Lencana } from '@/components/ui/Lencana';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { pencairan } from '@/lib/core/lifecycle/pencairan';
import { formatRupiah } from '@/lib/core/rupiah';
import type { SptjmTampil } from '@/lib/sptjm/queries';

const KEPALA = [
  { label: 'Kelompok' },
  { label: 'Desa' },
  { label: 'Proposal' },
  { label: 'Keadaan dana' },
  { label: 'Jumlah', kanan: true },
];

export function BarisSptjm({ s }: { s: SptjmTampil }) {
  return (
    <Panel judul={`${s.baris.length} kelompok, ${formatRupiah(s.total)}`} rapat>
      <TabelKartu kepala={KEPALA} keterangan="Kelompok dalam SPTJM">
        {s.baris.map((b) => {
          const { label, nada, ikon } = pencairan.states[b.status];
          return (
            <Baris key={b.id} status={b.status}>
              <Sel kepala>KUBE {b.nama}</Sel>
              <Sel label="Desa">{b.desa}</Sel>
              <Sel label="Proposal" utuh>
                {b.nomor}
              </Sel>
              <Sel label="Keadaan dana">
                <Lencana status={b.status} label={label} nada={nada} ikon={ikon} sunyi />
              </Sel>
              <Sel label="Jumlah" kanan>
                {formatRupiah(b.jumlah)}
              </Sel>
            </Baris>
          );
        })}
      </TabelKartu>
    </Panel>
  );
}

import { Linimasa } from '@/components/kube/Linimasa';
import { Panel } from '@/components/ui/Panel';
import type { ProposalTampil } from '@/lib/proposal/queries';

/** Newest first on the page; every line is one audit event. */
export function RiwayatPanel({ p }: { p: ProposalTampil }) {
  return (
    <Panel judul="Riwayat">
      <Linimasa
        butir={p.jejak.toReversed().map(({ label, alasan, ...j }) => ({
          ...j,
          judul: label,
          catatan: alasan ?? undefined,
        }))}
      />
    </Panel>
  );
}

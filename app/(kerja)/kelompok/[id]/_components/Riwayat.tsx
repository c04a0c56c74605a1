import { Linimasa } from '@/components/kube/Linimasa';
import { Panel } from '@/components/ui/Panel';
import type { ButirJejak } from '@/lib/audit/queries';

export function Riwayat({ butir }: { butir: ButirJejak[] }) {
  return (
    <Panel judul="Riwayat">
      <Linimasa
        butir={butir.map((b) => ({
          id: b.id,
          judul: b.kali > 1 ? `${b.label}, ${b.kali} kali` : b.label,
          oleh: b.oleh,
          pada: b.pada,
          jenis: b.jenis,
          catatan: b.alasan,
        }))}
      />
    </Panel>
  );
}

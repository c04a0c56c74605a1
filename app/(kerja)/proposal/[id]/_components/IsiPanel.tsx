import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { BAGIAN, type IsiProposal, LABEL_PENGUSUL } from '@/lib/proposal/bagian';

/** The sections as the group wrote them; flagged ones stand out, and only they (T18). */
export function IsiPanel({ isi, salah = [] }: { isi: IsiProposal; salah?: string[] }) {
  return (
    <Panel judul="Isi proposal">
      <Rincian
        butir={BAGIAN.map((b) => ({
          label: salah.includes(b.kunci) ? `${b.judul} (perlu diperbaiki)` : b.judul,
          isi: <Teks isi={teksBagian(isi, b.bidang)} />,
        }))}
      />
    </Panel>
  );
}

const teksBagian = (isi: IsiProposal, bidang: readonly (keyof IsiProposal)[]): string =>
  bidang
    .map((k) => (k === 'pengusulJenis' && isi[k] ? LABEL_PENGUSUL[isi[k]] : isi[k]))
    .filter(Boolean)
    .join(', ');

const Teks = ({ isi }: { isi: string }) =>
  isi === '' ? (
    <span className="text-teks-3">Belum diisi</span>
  ) : (
    <span className="whitespace-pre-line">{isi}</span>
  );

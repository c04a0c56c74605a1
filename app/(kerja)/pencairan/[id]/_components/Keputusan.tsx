import type { ReactNode } from 'react';
import {
  FormBatalkan,
  FormCatatan,
  FormSelesaikan,
} from '@/app/(kerja)/pencairan/[id]/_components/FormSelisih';
import {
  FormKonfirmasi,
  FormPerbaiki,
  FormPerintah,
  FormRetur,
  FormSalur,
} from '@/app/(kerja)/pencairan/[id]/_components/FormUang';
import { AksiTerkunci, type ButirTerkunci } from '@/components/kube/AksiTerkunci';
import { Panel } from '@/components/ui/Panel';
import type { PencairanTampil } from '@/lib/pencairan/queries';

type Isi = (props: { p: PencairanTampil }) => ReactNode;

/** In the order of the panel: the way on first, what ends a file furthest away (LOOK 4). */
const FORM: Record<string, Isi> = {
  'pencairan.konfirmasi': FormKonfirmasi,
  'pencairan.perintahkan': FormPerintah,
  'pencairan.catatSalur': FormSalur,
  'pencairan.perbaikiRetur': FormPerbaiki,
  'pencairan.selesaikanSelisih': FormSelesaikan,
  'pencairan.catatRetur': FormRetur,
  'pencairan.batalkan': FormBatalkan,
};

/** Everything this person may do with the money now; what is locked stands with its reason. */
export function Keputusan({ p }: { p: PencairanTampil }) {
  const terbuka = new Set(p.aksi.filter((a) => a.boleh).map((a) => a.aksi));
  const urut = Object.entries(FORM).filter(([aksi]) => terbuka.has(aksi));
  const terkunci = p.aksi.flatMap((a): ButirTerkunci[] => (a.boleh ? [] : [a]));
  if (urut.length + terkunci.length === 0 && !p.bisaCatatAuditor) return null;
  return (
    <Panel judul="Yang bisa Anda lakukan" id="keputusan">
      <div className="flex flex-wrap items-start gap-2.5 [&>form]:w-full">
        {urut.map(([aksi, Isi]) => (
          <Isi key={aksi} p={p} />
        ))}
        {p.bisaCatatAuditor && <FormCatatan p={p} />}
      </div>
      {terkunci.length > 0 && (
        <div className={urut.length > 0 ? 'mt-3' : undefined}>
          <AksiTerkunci daftar={terkunci} />
        </div>
      )}
    </Panel>
  );
}

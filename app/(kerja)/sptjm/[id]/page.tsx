import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LencanaSptjm } from '@/app/(kerja)/sptjm/_components/LencanaSptjm';
import { BarisSptjm } from '@/app/(kerja)/sptjm/[id]/_components/BarisSptjm';
import { KeputusanSptjm } from '@/app/(kerja)/sptjm/[id]/_components/KeputusanSptjm';
import { SuratSptjm } from '@/app/(kerja)/sptjm/[id]/_components/SuratSptjm';
import { Linimasa } from '@/components/kube/Linimasa';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import { requireActor } from '@/lib/server/session';
import { findSptjm } from '@/lib/sptjm/queries';

export const metadata: Metadata = { title: 'SPTJM' };

type Props = { params: Promise<{ id: string }> };

export default async function SptjmBerkasPage({ params }: Props) {
  const actor = await requireActor();
  const s = await findSptjm(actor, (await params).id);
  if (!s) notFound();
  return (
    <>
      <Judul
        judul={`SPTJM tahun ${s.tahun}`}
        sub={`Dinas Sosial ${s.kantor}`}
        kembali={{ href: '/sptjm', label: 'SPTJM' }}
        kanan={<LencanaSptjm status={s.status} />}
      />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-3">
          <KeputusanSptjm s={s} />
          <BarisSptjm s={s} />
        </div>
        <div className="grid min-w-0 gap-3">
          <SuratSptjm s={s} />
          <TombolTaut href={`/sptjm/${s.id}/cetak`} ikon="cetak">
            Lembar cetak
          </TombolTaut>
          <Panel judul="Riwayat">
            <Linimasa
              butir={s.jejak.toReversed().map(({ label, alasan, ...j }) => ({
                ...j,
                judul: label,
                catatan: alasan ?? undefined,
              }))}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}

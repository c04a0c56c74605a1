import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LencanaRekening } from '@/app/(kerja)/rekening/_components/LencanaRekening';
import { DataRekening } from '@/app/(kerja)/rekening/[id]/_components/DataRekening';
import { KeputusanRekening } from '@/app/(kerja)/rekening/[id]/_components/KeputusanRekening';
import { Linimasa } from '@/components/kube/Linimasa';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import { findRekening } from '@/lib/rekening/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Rekening kelompok' };

type Props = { params: Promise<{ id: string }> };

export default async function RekeningBerkasPage({ params }: Props) {
  const actor = await requireActor();
  const r = await findRekening(actor, (await params).id);
  if (!r) notFound();
  return (
    <>
      <Judul
        judul={`Rekening KUBE ${r.kelompok.nama}`}
        sub={r.desa}
        kembali={{ href: '/rekening', label: 'Rekening' }}
        kanan={<LencanaRekening status={r.status} />}
      />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-3">
          <KeputusanRekening r={r} />
          <DataRekening r={r} />
        </div>
        <div className="grid min-w-0 gap-3">
          <TombolTaut href={`/rekening/${r.id}/cetak`} ikon="cetak">
            Lembar cetak
          </TombolTaut>
          <Panel judul="Riwayat">
            <Linimasa
              butir={r.jejak.toReversed().map(({ label, alasan, ...j }) => ({
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

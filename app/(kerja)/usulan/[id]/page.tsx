import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LencanaUsulan } from '@/app/(kerja)/usulan/_components/LencanaUsulan';
import { BarisUsulan } from '@/app/(kerja)/usulan/[id]/_components/BarisUsulan';
import { KeputusanUsulan } from '@/app/(kerja)/usulan/[id]/_components/KeputusanUsulan';
import { Linimasa } from '@/components/kube/Linimasa';
import { SuratTaut } from '@/components/kube/SuratTaut';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { TombolTaut } from '@/components/ui/Tombol';
import { requireActor } from '@/lib/server/session';
import { findUsulan } from '@/lib/usulan/queries';

export const metadata: Metadata = { title: 'Surat usulan' };

type Props = { params: Promise<{ id: string }> };

export default async function UsulanBerkasPage({ params }: Props) {
  const actor = await requireActor();
  const u = await findUsulan(actor, (await params).id);
  if (!u) notFound();
  return (
    <>
      <Judul
        judul={`Surat usulan tahun ${u.tahun}`}
        sub={`Dinas Sosial ${u.kantor}`}
        kembali={{ href: '/usulan', label: 'Surat usulan' }}
        kanan={<LencanaUsulan status={u.status} />}
      />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-3">
          <KeputusanUsulan u={u} />
          <BarisUsulan u={u} />
        </div>
        <div className="grid min-w-0 gap-3">
          <Panel judul="Surat">
            <Rincian
              butir={[
                { label: 'Kepada', isi: u.alamat },
                { label: 'Tembusan', isi: u.tembusan.join('; ') },
              ]}
            />
            <SuratTaut surat={u.surat} nama={{ 'surat-usulan': 'Surat usulan' }} />
          </Panel>
          <TombolTaut href={`/usulan/${u.id}/cetak`} ikon="cetak">
            Lembar cetak
          </TombolTaut>
          <Panel judul="Riwayat">
            <Linimasa
              butir={u.jejak.toReversed().map(({ label, alasan, ...j }) => ({
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

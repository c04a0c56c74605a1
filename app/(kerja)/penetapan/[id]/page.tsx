import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BlokDicatat } from '@/app/(kerja)/dicatatkan/_components/BlokDicatat';
import { LencanaPenetapan } from '@/app/(kerja)/penetapan/_components/LencanaPenetapan';
import { PapanKuota } from '@/app/(kerja)/penetapan/_components/PapanKuota';
import { BarisPenetapan } from '@/app/(kerja)/penetapan/[id]/_components/BarisPenetapan';
import { KeputusanPenetapan } from '@/app/(kerja)/penetapan/[id]/_components/KeputusanPenetapan';
import { Linimasa } from '@/components/kube/Linimasa';
import { SuratTaut } from '@/components/kube/SuratTaut';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import { findPenetapan } from '@/lib/penetapan/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Penetapan' };

type Props = { params: Promise<{ id: string }> };

const SURAT = {
  'sk-penetapan': 'SK penetapan',
  'surat-pemberitahuan': 'Surat pemberitahuan',
  'surat-kantor': 'Surat Kementerian',
};

export default async function PenetapanBerkasPage({ params }: Props) {
  const actor = await requireActor();
  const s = await findPenetapan(actor, (await params).id);
  if (!s) notFound();
  return (
    <>
      <Judul
        judul={`SK penetapan tahun ${s.tahun}`}
        sub={s.seluruhnya ? s.tempat : 'Hanya kelompok di wilayah Anda.'}
        kembali={{ href: '/penetapan', label: 'Penetapan' }}
        kanan={<LencanaPenetapan status={s.status} />}
      />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-3">
          <KeputusanPenetapan s={s} />
          <BlokDicatat actor={actor} noun="penetapan" id={s.id} />
          <PapanKuota butir={s.kuota} diminta="Di SK ini" />
          <BarisPenetapan s={s} />
        </div>
        <div className="grid min-w-0 gap-3">
          {s.surat.length > 0 && (
            <Panel judul="Surat">
              <SuratTaut surat={s.surat} nama={SURAT} tanpaBerkas={!s.seluruhnya} />
            </Panel>
          )}
          <TombolTaut href={`/penetapan/${s.id}/cetak`} ikon="cetak">
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

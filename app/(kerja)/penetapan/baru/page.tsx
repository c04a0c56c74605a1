import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PapanKuota } from '@/app/(kerja)/penetapan/_components/PapanKuota';
import { susun } from '@/app/(kerja)/penetapan/actions';
import {
  bacaCari,
  PilihProposal,
  SaringCalon,
} from '@/app/(kerja)/usulan/_components/PilihProposal';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { ruleOf } from '@/lib/core/policy';
import { calonPenetapan, papanKuota } from '@/lib/penetapan/queries';
import { requireActor } from '@/lib/server/session';
import { pilihanKecamatan } from '@/lib/wilayah/queries';

export const metadata: Metadata = { title: 'Susun penetapan' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PenetapanBaruPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!ruleOf('penetapan.susun').roles.includes(actor.peran)) notFound();
  const s = bacaCari(await searchParams);
  const [calon, papan, pilihan] = await Promise.all([
    calonPenetapan(actor, s.cari, s.kecamatan),
    papanKuota(actor),
    pilihanKecamatan(actor),
  ]);
  return (
    <div className="mx-auto grid max-w-3xl gap-3">
      <Judul judul="Susun penetapan" kembali={{ href: '/penetapan', label: 'Penetapan' }} />
      <PapanKuota butir={papan} diminta="Layak" />
      <SaringCalon {...s} pilihan={pilihan} halaman="/penetapan/baru" />
      {calon.length === 0 ? (
        <Kosong ikon="bendera" judul="Tidak ada kelompok yang menunggu penetapan.">
          Kelompok muncul di sini setelah disetujui Kementerian.
        </Kosong>
      ) : (
        [...new Set(calon.map((c) => c.tahun))].map((tahun) => (
          <Panel key={tahun} judul={`Tahun program ${tahun}, yang terlama menunggu di atas`}>
            <Form
              aksi="penetapan.susun"
              action={susun}
              perintahId={randomUUID()}
              tombol="Susun penetapan"
              catatan="Direktur memeriksa kuota lalu menetapkan dengan SK."
            >
              <PilihProposal calon={calon.filter((c) => c.tahun === tahun)} />
            </Form>
          </Panel>
        ))
      )}
    </div>
  );
}

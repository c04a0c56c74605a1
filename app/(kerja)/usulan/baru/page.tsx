import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  bacaCari,
  PilihProposal,
  SaringCalon,
} from '@/app/(kerja)/usulan/_components/PilihProposal';
import { susun } from '@/app/(kerja)/usulan/actions';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { ruleOf } from '@/lib/core/policy';
import { requireActor } from '@/lib/server/session';
import { calonUsulan } from '@/lib/usulan/queries';
import { pilihanKecamatan } from '@/lib/wilayah/queries';

export const metadata: Metadata = { title: 'Susun surat usulan' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function UsulanBaruPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!ruleOf('usulan.susun').roles.includes(actor.peran)) notFound();
  const s = bacaCari(await searchParams);
  const [calon, pilihan] = await Promise.all([
    calonUsulan(actor, s.cari, s.kecamatan),
    pilihanKecamatan(actor),
  ]);
  return (
    <div className="mx-auto grid max-w-3xl gap-3">
      <Judul judul="Susun surat usulan" kembali={{ href: '/usulan', label: 'Surat usulan' }} />
      <SaringCalon {...s} pilihan={pilihan} halaman="/usulan/baru" />
      {calon.length === 0 ? (
        <Kosong ikon="kirim" judul="Tidak ada kelompok yang menunggu diusulkan.">
          Kelompok muncul di sini setelah dinyatakan layak.
        </Kosong>
      ) : (
        [...new Set(calon.map((c) => c.tahun))].map((tahun) => (
          <Panel key={tahun} judul={`Tahun program ${tahun}`}>
            <Form
              aksi="usulan.susun"
              action={susun}
              perintahId={randomUUID()}
              tombol="Susun surat usulan"
              catatan="Kepala Dinas membaca daftarnya lalu menandatangani."
            >
              <PilihProposal calon={calon.filter((c) => c.tahun === tahun)} />
            </Form>
          </Panel>
        ))
      )}
    </div>
  );
}

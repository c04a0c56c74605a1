import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { BlokDicatat } from '@/app/(kerja)/dicatatkan/_components/BlokDicatat';
import { LencanaKeberatan } from '@/app/(kerja)/keberatan/_components/LencanaKeberatan';
import { kabulkan, tolak } from '@/app/(kerja)/keberatan/actions';
import { Riwayat } from '@/app/(kerja)/kelompok/[id]/_components/Riwayat';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { AksiTerkunci } from '@/components/kube/AksiTerkunci';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { TombolTaut } from '@/components/ui/Tombol';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { findKeberatan, type KeberatanTampil } from '@/lib/keberatan/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Keberatan' };

type Props = { params: Promise<{ id: string }> };

export default async function KeberatanPage({ params }: Props) {
  const actor = await requireActor();
  const k = await findKeberatan(actor, (await params).id);
  if (!k) notFound();
  return (
    <>
      <Judul
        judul={`Keberatan KUBE ${k.kelompok}`}
        kembali={{ href: '/keberatan', label: 'Keberatan' }}
        kanan={<LencanaKeberatan status={k.status} />}
        sub={`Diajukan ${tanggalIndonesia(k.dibuat)}. Diputus oleh ${k.pemutus}.`}
      />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-3">
          <Putusan k={k} />
          <BlokDicatat actor={actor} noun="keberatan" id={k.id} />
          <Panel judul="Isi keberatan">
            <p className="whitespace-pre-line text-base meja:text-sm">{k.isi}</p>
            {k.buktiId && (
              <div className="mt-2.5">
                <TombolTaut href={`/api/berkas/${k.buktiId}`} luar ikon="perbesar">
                  Buka bukti
                </TombolTaut>
              </div>
            )}
          </Panel>
        </div>
        <div className="grid min-w-0 gap-3">
          <Panel judul="Proposal">
            <Rincian
              butir={[
                { label: 'Desa', isi: k.desa },
                { label: 'Nomor', isi: k.nomor },
                { label: 'Alasan ditolak', isi: k.alasanTolak },
                { label: 'Putusan', isi: k.putusan },
              ]}
            />
            <p className="mt-2 text-base meja:text-sm">
              <Link
                href={`/proposal/${k.proposalId}`}
                className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
              >
                Buka proposal
              </Link>
            </p>
          </Panel>
          <TombolTaut href={`/keberatan/${k.id}/cetak`} ikon="cetak">
            Lembar cetak
          </TombolTaut>
          <Riwayat butir={k.jejak} />
        </div>
      </div>
    </>
  );
}

const FORM = [
  {
    aksi: 'keberatan.kabulkan',
    action: kabulkan,
    tombol: 'Kabulkan keberatan',
    nada: 'utama',
    keterangan: 'Proposal kembali ke meja yang menolaknya.',
  },
  {
    aksi: 'keberatan.tolak',
    action: tolak,
    tombol: 'Tolak keberatan',
    nada: 'bahaya',
    keterangan: 'Putusan ini akhir untuk penolakan ini.',
  },
] as const;

function Putusan({ k }: { k: KeberatanTampil }) {
  if (k.aksi.length === 0) return null;
  const terbuka = new Set(k.aksi.filter((a) => a.boleh).map((a) => a.aksi));
  return (
    <Panel judul="Yang bisa Anda lakukan" id="keputusan">
      <div className="flex flex-wrap items-start gap-2.5">
        {FORM.filter((f) => terbuka.has(f.aksi)).map((f) => (
          <Form
            key={f.aksi}
            aksi={f.aksi}
            action={f.action}
            perintahId={randomUUID()}
            tombol={f.tombol}
            nada={f.nada}
            tersembunyi={{ id: k.id }}
            lipat={{ label: f.tombol, keterangan: f.keterangan }}
          >
            <BidangTeks name="putusan" label="Alasan putusan" wajib />
          </Form>
        ))}
      </div>
      <AksiTerkunci daftar={k.aksi.flatMap((a) => (a.boleh ? [] : [a]))} />
    </Panel>
  );
}

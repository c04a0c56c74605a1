import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { IsiPanel } from '@/app/(kerja)/proposal/[id]/_components/IsiPanel';
import { TabelRab } from '@/app/(kerja)/proposal/[id]/_components/TabelRab';
import { BedaTabel } from '@/app/(kerja)/proposal/[id]/versi/_components/BedaTabel';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Tab } from '@/components/ui/Tab';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { bandingkan } from '@/lib/proposal/compare';
import { findVersi } from '@/lib/proposal/versions';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Versi proposal' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ v?: string | string[] }>;
};

/** Every version stays readable as it was sent, with what changed from the one before (T18). */
export default async function VersiPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const berkas = z.uuid().safeParse(id).success ? await findVersi(actor, id) : null;
  if (!berkas) notFound();
  const diminta = Number([(await searchParams).v ?? ''].flat()[0]);
  const kini = berkas.versi.find((v) => v.nomor === diminta) ?? berkas.versi.at(-1);
  const lalu = kini && berkas.versi.find((v) => v.nomor === kini.nomor - 1);
  const beda = kini && lalu ? bandingkan(lalu.beku, kini.beku) : [];
  return (
    <>
      <Judul
        judul={`Versi proposal KUBE ${berkas.nama}`}
        kembali={{ href: `/proposal/${id}`, label: 'Berkas proposal' }}
        sub={kini && `Versi ${kini.nomor} dikirim ${tanggalIndonesia(kini.tanggal)}.`}
      />
      {kini ? (
        <>
          <Tab
            label="Versi"
            butir={berkas.versi.map((v) => ({
              href: `/proposal/${id}/versi?v=${v.nomor}`,
              label: `Versi ${v.nomor}`,
              kini: v.nomor === kini.nomor,
            }))}
          />
          <div className="grid gap-3">
            {lalu && (
              <Panel judul={`${beda.length} perubahan dari versi ${lalu.nomor}`} rapat>
                <BedaTabel beda={beda} />
              </Panel>
            )}
            <Panel judul="Rencana belanja" rapat>
              <TabelRab
                butir={kini.beku.rab}
                total={kini.beku.total}
                keterangan={`Rencana belanja versi ${kini.nomor}`}
              />
            </Panel>
            <IsiPanel isi={kini.beku.isi} />
          </div>
        </>
      ) : (
        <Kosong ikon="salinan" judul="Belum ada versi.">
          Versi pertama tersimpan saat ketua mengirim proposal.
        </Kosong>
      )}
    </>
  );
}

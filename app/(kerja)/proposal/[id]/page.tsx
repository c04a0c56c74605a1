import type { Metadata } from 'next';
import { BlokDicatat } from '@/app/(kerja)/dicatatkan/_components/BlokDicatat';
import { AnggotaPanel } from '@/app/(kerja)/proposal/[id]/_components/AnggotaPanel';
import { IsiPanel } from '@/app/(kerja)/proposal/[id]/_components/IsiPanel';
import { KeberatanPanel } from '@/app/(kerja)/proposal/[id]/_components/KeberatanPanel';
import { KepalaBerkas } from '@/app/(kerja)/proposal/[id]/_components/KepalaBerkas';
import { Keputusan } from '@/app/(kerja)/proposal/[id]/_components/Keputusan';
import { RabPanel } from '@/app/(kerja)/proposal/[id]/_components/RabPanel';
import { RiwayatPanel } from '@/app/(kerja)/proposal/[id]/_components/RiwayatPanel';
import { SerupaPanel } from '@/app/(kerja)/proposal/[id]/_components/SerupaPanel';
import { SuratPanel } from '@/app/(kerja)/proposal/[id]/_components/SuratPanel';
import { TetanggaBerkas } from '@/app/(kerja)/proposal/[id]/_components/TetanggaBerkas';
import { muat } from '@/app/(kerja)/proposal/[id]/muat';
import { TombolTaut } from '@/components/ui/Tombol';
import { antreDari, tetangga } from '@/lib/proposal/antre';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ antre?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { p } = await muat((await params).id);
  return { title: `Proposal KUBE ${p.kelompok.nama}` };
}

export default async function BerkasProposalPage({ params, searchParams }: Props) {
  const { actor, p: berkas } = await muat((await params).id);
  const antre = antreDari((await searchParams).antre);
  const t = antre === null ? null : await tetangga(actor, berkas.id, antre);
  const p = { ...berkas, antre: t?.antre ?? '' };
  return (
    <>
      <KepalaBerkas p={p} kembali={{ href: t?.daftar ?? '/proposal', label: 'Proposal' }} />
      <TetanggaBerkas t={t} />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-3">
          {p.status === 'DITOLAK' && <KeberatanPanel actor={actor} id={p.id} />}
          <Keputusan p={p} />
          <BlokDicatat actor={actor} noun="proposal" id={p.id} />
          <RabPanel p={p} />
          <AnggotaPanel p={p} />
          <IsiPanel isi={p.isi} salah={p.status === 'DIKEMBALIKAN' ? p.bidangSalah : []} />
        </div>
        <div className="grid min-w-0 gap-3">
          <SerupaPanel p={p} />
          <SuratPanel p={p} />
          <TombolTaut href={`/proposal/${p.id}/cetak`} ikon="cetak">
            Lembar cetak
          </TombolTaut>
          <RiwayatPanel p={p} />
        </div>
      </div>
    </>
  );
}

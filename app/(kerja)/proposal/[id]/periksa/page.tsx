import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Kelayakan } from '@/app/(kerja)/kelompok/_components/Kelayakan';
import { KepalaBerkas } from '@/app/(kerja)/proposal/[id]/_components/KepalaBerkas';
import { Keputusan } from '@/app/(kerja)/proposal/[id]/_components/Keputusan';
import { RiwayatPanel } from '@/app/(kerja)/proposal/[id]/_components/RiwayatPanel';
import { SerupaPanel } from '@/app/(kerja)/proposal/[id]/_components/SerupaPanel';
import { TetanggaBerkas } from '@/app/(kerja)/proposal/[id]/_components/TetanggaBerkas';
import { UsulanMirip } from '@/app/(kerja)/proposal/[id]/_components/UsulanMirip';
import { muat } from '@/app/(kerja)/proposal/[id]/muat';
import { BuktiPanel } from '@/app/(kerja)/proposal/[id]/periksa/_components/BuktiPanel';
import {
  FormKejenuhan,
  FormPeriksa,
  FormSurvei,
} from '@/app/(kerja)/proposal/[id]/periksa/_components/FormPeriksa';
import { SurveiPanel } from '@/app/(kerja)/proposal/[id]/periksa/_components/SurveiPanel';
import { TabelPeriksa } from '@/app/(kerja)/proposal/[id]/periksa/_components/TabelPeriksa';
import { Panel } from '@/components/ui/Panel';
import { cocokkanKelompok } from '@/lib/data-terpadu/pencocokan';
import { findKelayakan } from '@/lib/kelompok/queries-kelayakan';
import { antreDari, PEMERIKSA, tetangga } from '@/lib/proposal/antre';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ anggota?: string | string[]; antre?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { p } = await muat((await params).id);
  return { title: `Pemeriksaan KUBE ${p.kelompok.nama}` };
}

/** The sheet of the verification: evidence, members, field check, similar businesses, decision. */
export default async function PeriksaPage({ params, searchParams }: Props) {
  const { actor, p: berkas } = await muat((await params).id);
  if (!PEMERIKSA.test(actor.peran)) redirect(`/proposal/${berkas.id}`);
  const { anggota, antre } = await searchParams;
  const dari = antreDari(antre);
  const t = dari === null ? null : await tetangga(actor, berkas.id, dari);
  const p = { ...berkas, antre: t?.antre ?? '' };
  const dipilih = Number([anggota ?? ''].flat()[0]) || (p.anggota[0]?.urut ?? null);
  const sudah = p.anggota.filter((a) => a.periksa).length;
  const boleh = (aksi: keyof typeof p.boleh) => p.boleh[aksi] === null;
  const cocok = boleh('proposal.periksaAnggota')
    ? await cocokkanKelompok(actor, p.kelompok.id)
    : null;
  const kelayakan = await findKelayakan(actor, p.kelompok.id, p.setelan);
  return (
    <>
      <KepalaBerkas p={p} kembali={{ href: `/proposal/${p.id}`, label: 'Berkas proposal' }} />
      <TetanggaBerkas t={t} />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_18rem] xl:grid-cols-[15rem_minmax(0,1fr)_17rem]">
        <div className="order-2 min-w-0 lg:max-xl:col-start-1 xl:order-1">
          <BuktiPanel p={p} dipilih={dipilih} />
        </div>
        <div className="order-1 grid min-w-0 gap-3 xl:order-2">
          <Panel judul="Anggota" kanan={`${sudah} dari ${p.anggota.length} dicocokkan`} rapat>
            <TabelPeriksa p={p} dipilih={dipilih} />
            {boleh('proposal.periksaAnggota') && (
              <div className="flex flex-wrap gap-2.5 border-t border-garis p-3">
                {sudah < p.anggota.length && <FormPeriksa p={p} cocok={cocok} />}
                {sudah > 0 && <FormPeriksa p={p} cocok={cocok} ulang />}
              </div>
            )}
          </Panel>
          {kelayakan && <Kelayakan data={kelayakan} />}
          <SurveiPanel p={p}>{boleh('proposal.catatSurvei') && <FormSurvei p={p} />}</SurveiPanel>
          <Keputusan p={p} lembar />
        </div>
        <div className="order-3 grid min-w-0 gap-3 lg:max-xl:row-span-2">
          <SerupaPanel p={p}>
            {boleh('proposal.putuskanKejenuhan') && <FormKejenuhan p={p} />}
          </SerupaPanel>
          <UsulanMirip actor={actor} p={p} />
          <RiwayatPanel p={p} />
        </div>
      </div>
    </>
  );
}

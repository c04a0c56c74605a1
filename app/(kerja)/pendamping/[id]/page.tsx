import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PerluDilihat } from '@/app/(kerja)/pendamping/_components/PerluDilihat';
import { SaringPeriode } from '@/app/(kerja)/pendamping/_components/SaringPeriode';
import { TabelKinerja } from '@/app/(kerja)/pendamping/[id]/_components/TabelKinerja';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import { findKinerja, tahunKini } from '@/lib/pendamping/queries';
import { sebutPeriode } from '@/lib/pendamping/rules';
import { alamatPeriode, bacaPeriode } from '@/lib/pendamping/saring';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Kinerja pendamping' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What one companion did in a period, figure by figure, each with how it is counted (F2). */
export default async function KinerjaPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const tahunIni = await tahunKini();
  const periode = bacaPeriode(await searchParams, tahunIni);
  const ada = await findKinerja(actor, (await params).id, periode);
  if (!ada) notFound();
  const { k, rasio } = ada;
  const sendiri = actor.id === k.id;
  const tempat = k.kecamatan.join(', ') || 'Belum bertugas di kecamatan mana pun';
  return (
    <>
      <Judul
        judul={sendiri ? 'Kerja saya' : k.nama}
        sub={`${tempat}. ${k.kelompok} kelompok; ukurannya satu pendamping untuk ${rasio}.`}
        kembali={
          sendiri
            ? { href: '/beranda', label: 'Beranda' }
            : { href: alamatPeriode('/pendamping', periode), label: 'Pendamping' }
        }
        kanan={
          <>
            <PerluDilihat k={k} rasio={rasio} />
            <TombolTaut href={alamatPeriode(`/pendamping/${k.id}/cetak`, periode)} ikon="cetak">
              Lembar cetak
            </TombolTaut>
          </>
        }
      />
      <SaringPeriode periode={periode} tahunIni={tahunIni} />
      <Panel judul={`Catatan kerja, ${sebutPeriode(periode)}`} rapat>
        <TabelKinerja k={k} />
      </Panel>
      <p className="mt-2 text-base text-teks-2 meja:text-sm">
        Angka dihitung dari laporan yang tersimpan. Keadaan jalan dan cuaca tidak tampak di sini.
      </p>
    </>
  );
}

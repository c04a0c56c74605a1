import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { angkaKinerja } from '@/app/(kerja)/pendamping/_components/angka-kinerja';
import { LembarCetak } from '@/components/kube/LembarCetak';
import { TabelCetak } from '@/components/kube/TabelCetak';
import { findKinerja, tahunKini } from '@/lib/pendamping/queries';
import { sebutPeriode } from '@/lib/pendamping/rules';
import { alamatPeriode, bacaPeriode } from '@/lib/pendamping/saring';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Lembar kerja pendamping' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const KOLOM = [{ label: 'Apa' }, { label: 'Jumlah', kanan: true }, { label: 'Cara menghitung' }];

export default async function CetakKinerjaPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const periode = bacaPeriode(await searchParams, await tahunKini());
  const ada = await findKinerja(actor, (await params).id, periode);
  if (!ada) notFound();
  const { k, rasio } = ada;
  return (
    <LembarCetak
      judul="Lembar kerja pendamping"
      sub="Cetak pada kertas A4 atau F4."
      kembali={{ href: alamatPeriode(`/pendamping/${k.id}`, periode), label: 'Catatan kerja' }}
      kepala="Catatan kerja pendamping KUBE"
      keterangan={
        <>
          <p>
            {k.nama}, {sebutPeriode(periode)}
          </p>
          <p>{k.kecamatan.join(', ') || 'Belum bertugas di kecamatan mana pun'}</p>
        </>
      }
      tanda={await tandaCetak(actor)}
    >
      <p>
        Mendampingi {k.kelompok} kelompok hari ini. Ukurannya satu pendamping untuk {rasio}{' '}
        kelompok.
      </p>
      <TabelCetak
        nama="Catatan kerja"
        kolom={KOLOM}
        baris={angkaKinerja(k).map((a) => ({ id: a.label, sel: [a.label, a.nilai, a.arti] }))}
      />
    </LembarCetak>
  );
}

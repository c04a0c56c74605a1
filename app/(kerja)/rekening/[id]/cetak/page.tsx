import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { JejakCetak, RincianCetak } from '@/components/kube/IsiCetak';
import { LembarCetak } from '@/components/kube/LembarCetak';
import { rekening } from '@/lib/core/lifecycle/rekening';
import { judulKelompok } from '@/lib/kelompok/kalimat';
import { findRekening, type RekeningTampil } from '@/lib/rekening/queries';
import { nomorTersamar } from '@/lib/rekening/rules';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Lembar rekening' };

type Props = { params: Promise<{ id: string }> };

/** Paper gets passed on: the number stays at its last four, also for whoever opened it just now. */
export default async function CetakRekeningPage({ params }: Props) {
  const actor = await requireActor();
  const r = await findRekening(actor, (await params).id);
  if (!r) notFound();
  const nama = judulKelompok(r.kelompok.nama);
  return (
    <LembarCetak
      judul="Lembar rekening"
      sub="Cetak pada kertas A4. Nomor rekening hanya empat angka terakhir."
      kembali={{ href: `/rekening/${r.id}`, label: `Rekening ${nama}` }}
      kepala={`Rekening ${nama}`}
      keterangan={<p>{r.desa}</p>}
      tanda={await tandaCetak(actor)}
    >
      <RincianCetak butir={butir(r)} />
      <JejakCetak jejak={r.jejak} />
    </LembarCetak>
  );
}

const butir = (r: RekeningTampil) => [
  { label: 'Keadaan', isi: rekening.states[r.status].label },
  { label: 'Bank', isi: `${r.bank}, cabang ${r.cabang}` },
  { label: 'Nomor rekening', isi: nomorTersamar(r.nomorAkhir) },
  { label: 'Atas nama', isi: r.atasNama },
  ...(r.namaSesuai ? [] : [{ label: 'Alasan nama berbeda', isi: r.alasanNama }]),
  { label: 'Pemegang tanda tangan', isi: r.spesimen.join(', ') },
  { label: 'Dikirim', isi: r.dikirim },
  ...(r.menggantiId
    ? [
        { label: 'Alasan mengganti', isi: r.alasanGanti },
        { label: 'Telepon balik', isi: r.ditelepon },
      ]
    : []),
];

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { JejakCetak, RincianCetak, SuratCetak } from '@/components/kube/IsiCetak';
import { BagianCetak, LembarCetak } from '@/components/kube/LembarCetak';
import { TabelCetak } from '@/components/kube/TabelCetak';
import { penetapan } from '@/lib/core/lifecycle/penetapan';
import { formatRupiah, terbilang } from '@/lib/core/rupiah';
import { findPenetapan } from '@/lib/penetapan/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Lembar penetapan' };

type Props = { params: Promise<{ id: string }> };

const KOLOM = [
  { label: 'No.' },
  { label: 'Nama KUBE' },
  { label: 'Alamat' },
  { label: 'Jenis usaha' },
  { label: 'Jumlah anggota', kanan: true },
  { label: 'Jumlah dana', kanan: true },
];

/** The annex of the decree, only the rows this office may read (lifecycle.md 2, penetapan). */
export default async function CetakPenetapanPage({ params }: Props) {
  const actor = await requireActor();
  const s = await findPenetapan(actor, (await params).id);
  if (!s) notFound();
  return (
    <LembarCetak
      judul="Lembar penetapan"
      sub={s.seluruhnya ? 'Cetak pada kertas A4.' : 'Hanya kelompok di wilayah Anda.'}
      kembali={{ href: `/penetapan/${s.id}`, label: 'SK penetapan' }}
      kepala={`SK penetapan penerima bantuan KUBE tahun ${s.tahun}`}
      keterangan={<p>{s.seluruhnya ? s.tempat : 'Petikan untuk satu wilayah'}</p>}
      tanda={await tandaCetak(actor)}
    >
      <RincianCetak
        butir={[
          { label: 'Keadaan', isi: penetapan.states[s.status].label },
          { label: 'Kelompok', isi: s.baris.length },
          { label: 'Jumlah dana', isi: `${formatRupiah(s.total)} (${terbilang(s.total)})` },
        ]}
      />
      <BagianCetak judul="Kelompok penerima">
        <TabelCetak
          nama="Kelompok dalam SK"
          kolom={KOLOM}
          baris={s.baris.map((b, i) => ({
            id: b.id,
            sel: [i + 1, b.nama, b.desa, b.usaha, b.anggota, formatRupiah(b.jumlah)],
          }))}
          jumlah={{ label: 'Jumlah', isi: formatRupiah(s.total) }}
        />
      </BagianCetak>
      <SuratCetak surat={s.surat} />
      <JejakCetak jejak={s.jejak} />
    </LembarCetak>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { muatKegiatan } from '@/app/(kerja)/kegiatan/[id]/muat';
import { LembarCetak } from '@/components/kube/LembarCetak';
import { TabelCetak } from '@/components/kube/TabelCetak';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { daftarSertifikat } from '@/lib/kegiatan/sertifikat';

export const metadata: Metadata = { title: 'Daftar sertifikat' };

type Props = { params: Promise<{ id: string }> };

const KOLOM = [
  { label: 'No.', kanan: true },
  { label: 'Nama' },
  { label: 'Nomor sertifikat' },
  { label: 'Tanggal', utuh: true },
  { label: 'Penandatangan' },
];

/** Who passed the training of the province: the office copies it into its own book (F62). */
export default async function SertifikatPage({ params }: Props) {
  const { actor, k } = await muatKegiatan((await params).id);
  if (k.jenis !== 'PELATIHAN_PENDAMPING') notFound();
  const lulus = await daftarSertifikat(k);
  return (
    <LembarCetak
      judul="Daftar sertifikat"
      sub="Pendamping yang lulus pelatihan ini."
      kembali={{ href: `/kegiatan/${k.id}`, label: k.judul }}
      kepala="Daftar sertifikat pelatihan pendamping"
      keterangan={
        <p>
          {k.judul}, {tanggalIndonesia(k.tanggal)}, {k.tempat}
        </p>
      }
      tanda={await tandaCetak(actor)}
    >
      {lulus.length === 0 ? (
        <p>Belum ada pendamping yang lulus.</p>
      ) : (
        <TabelCetak
          nama="Daftar sertifikat"
          kolom={KOLOM}
          baris={lulus.map((o, i) => ({
            id: o.id,
            sel: [
              i + 1,
              o.nama,
              o.nomor,
              o.tanggal && tanggalIndonesia(o.tanggal),
              o.penandatangan,
            ],
          }))}
        />
      )}
    </LembarCetak>
  );
}

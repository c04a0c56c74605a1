import type { Metadata } from 'next';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { muatKunjungan } from '@/app/(kerja)/kunjungan/[id]/muat';
import { RincianCetak } from '@/components/kube/IsiCetak';
import { LembarCetak } from '@/components/kube/LembarCetak';
import { tanggalTerbilang } from '@/lib/core/tanggal';
import { judulKelompok } from '@/lib/kelompok/kalimat';
import { LABEL_JENIS } from '@/lib/kunjungan/labels';
import { isiKesehatan, isiLaporan, isiPenilaian } from '@/lib/kunjungan/rincian';

export const metadata: Metadata = { title: 'Berita acara kunjungan' };

type Props = { params: Promise<{ id: string }> };

/** The sheet that companion and leader sign; before the report its lines are empty for the pen. */
export default async function CetakPage({ params }: Props) {
  const { actor, k } = await muatKunjungan((await params).id);
  const nama = judulKelompok(k.kelompok.nama);
  return (
    <LembarCetak
      judul="Berita acara kunjungan"
      sub="Cetak pada kertas A4 atau F4, lalu tanda tangani berdua."
      kembali={{ href: `/kunjungan/${k.id}`, label: nama }}
      kepala="Berita acara kunjungan pendamping"
      keterangan={<p>Nomor: {k.surat[0]?.nomor ?? '……………………'}</p>}
      tanda={await tandaCetak(actor)}
    >
      <p>
        {k.tanggal
          ? `Pada hari ${tanggalTerbilang(k.tanggal)}`
          : 'Pada hari …………………, tanggal ……………………'}
        , pendamping mengunjungi {nama} di {k.desa} ({LABEL_JENIS[k.jenis].toLowerCase()}, usaha{' '}
        {k.kelompok.usaha}). Keadaannya sebagai berikut.
      </p>
      <RincianCetak pena butir={[...isiLaporan(k), ...isiKesehatan(k), ...isiPenilaian(k)]} />
      <div className="mt-2 grid break-inside-avoid grid-cols-2 gap-8 text-center">
        {['Ketua kelompok', 'Pendamping'].map((siapa) => (
          <p key={siapa}>
            {siapa}
            <span className="mt-16 block border-t border-tinta" />
          </p>
        ))}
      </div>
    </LembarCetak>
  );
}

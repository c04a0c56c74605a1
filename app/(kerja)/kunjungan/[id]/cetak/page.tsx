import type { Metadata } from 'next';
import { muatKunjungan } from '@/app/(kerja)/kunjungan/[id]/muat';
import { Judul } from '@/components/ui/Halaman';
import { TombolCetak } from '@/components/ui/TombolCetak';
import { tanggalTerbilang } from '@/lib/core/tanggal';
import { judulKelompok } from '@/lib/kelompok/kalimat';
import { LABEL_JENIS } from '@/lib/kunjungan/labels';
import { isiKesehatan, isiLaporan, isiPenilaian } from '@/lib/kunjungan/rincian';

export const metadata: Metadata = { title: 'Berita acara kunjungan' };

type Props = { params: Promise<{ id: string }> };

/** The sheet that companion and leader sign; before the report its lines are empty for the pen. */
export default async function CetakPage({ params }: Props) {
  const { k } = await muatKunjungan((await params).id);
  const nama = judulKelompok(k.kelompok.nama);
  const butir = [...isiLaporan(k), ...isiKesehatan(k), ...isiPenilaian(k)];
  return (
    <>
      <div data-tanpa-cetak="">
        <Judul
          judul="Berita acara kunjungan"
          sub="Cetak pada kertas A4 atau F4, lalu tanda tangani berdua."
          kembali={{ href: `/kunjungan/${k.id}`, label: nama }}
          kanan={<TombolCetak />}
        />
      </div>
      <article
        aria-label="Lembar berita acara"
        className="max-w-3xl rounded-lg bg-kertas p-4 text-tinta print:max-w-none print:bg-transparent print:p-0"
      >
        <h2 className="text-center text-lg">Berita acara kunjungan pendamping</h2>
        <p className="text-center">Nomor: {k.surat[0]?.nomor ?? '……………………'}</p>
        <p className="my-3">
          {k.tanggal
            ? `Pada hari ${tanggalTerbilang(k.tanggal)}`
            : 'Pada hari …………………, tanggal ……………………'}
          , pendamping mengunjungi {nama} di {k.desa} ({LABEL_JENIS[k.jenis].toLowerCase()}, usaha{' '}
          {k.kelompok.usaha}). Keadaannya sebagai berikut.
        </p>
        <dl className="text-sm">
          {butir.map((b) => (
            <div
              key={b.label}
              className="grid min-h-8 grid-cols-[2fr_3fr] gap-x-4 border-b border-tinta py-1"
            >
              <dt>{b.label}</dt>
              <dd className="break-words">{b.isi}</dd>
            </div>
          ))}
        </dl>
        <div className="mt-6 grid grid-cols-2 gap-8 text-center">
          {['Ketua kelompok', 'Pendamping'].map((siapa) => (
            <p key={siapa}>
              {siapa}
              <span className="mt-16 block border-t border-tinta" />
            </p>
          ))}
        </div>
      </article>
    </>
  );
}

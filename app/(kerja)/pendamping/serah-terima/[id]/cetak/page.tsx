import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { daftarPaket } from '@/app/(kerja)/pendamping/_components/daftar-paket';
import { RincianCetak } from '@/components/kube/IsiCetak';
import { BagianCetak, LembarCetak } from '@/components/kube/LembarCetak';
import { tanggalIndonesia, tanggalTerbilang } from '@/lib/core/tanggal';
import { findSerahTerima } from '@/lib/pengguna/queries/serah';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Berita acara serah terima' };

type Props = { params: Promise<{ id: string }> };

const TTD = '(........................)';

/** Minutes of the hand-over, signed by both and the office. */
export default async function CetakSerahTerimaPage({ params }: Props) {
  const actor = await requireActor();
  const s = await findSerahTerima(actor, (await params).id);
  if (!s) notFound();
  return (
    <LembarCetak
      judul="Berita acara serah terima"
      sub="Cetak pada kertas A4 atau F4. Kedua pendamping dan Dinas menandatangani."
      kembali={{ href: `/pendamping/serah-terima/${s.id}`, label: 'Serah terima' }}
      kepala="Berita acara serah terima tugas pendamping KUBE"
      keterangan={
        <p>
          Dinas Sosial {s.kantor}, {s.kecamatan}
        </p>
      }
      tanda={await tandaCetak(actor)}
    >
      <p>Pada hari {tanggalTerbilang(s.mulai)}, telah diserahkan tugas mendampingi:</p>
      <RincianCetak
        butir={[
          { label: 'Yang menyerahkan', isi: s.dari },
          { label: 'Yang menerima', isi: s.kepada },
          {
            label: 'Sifat',
            isi: s.sampai
              ? `Sementara, sampai ${tanggalIndonesia(s.sampai)}`
              : 'Tetap, sampai ada penugasan baru',
          },
          { label: 'Alasan', isi: s.alasan },
          { label: 'Catatan', isi: s.paket.catatan },
        ]}
      />
      {s.sifat === 'TETAP' &&
        daftarPaket(s.paket).map((d) => (
          <BagianCetak key={d.judul} judul={`${d.judul}: ${d.butir.length}`}>
            {d.butir.length > 0 && (
              <ol className="list-decimal pl-5 text-sm">
                {d.butir.map((b) => (
                  <li key={b.id}>
                    {b.isi}, {b.keterangan}
                  </li>
                ))}
              </ol>
            )}
          </BagianCetak>
        ))}
      <p>Laporan yang sudah ditandatangani tetap atas nama yang menyerahkan.</p>
      <div className="grid break-inside-avoid grid-cols-3 gap-4 pt-4 text-center">
        {[
          ['Yang menyerahkan', s.dari],
          ['Yang menerima', s.kepada],
          [`Dinas Sosial ${s.kantor}`, TTD],
        ].map(([jabatan, nama]) => (
          <div key={jabatan}>
            <p>{jabatan}</p>
            <p className="pt-16">{nama}</p>
          </div>
        ))}
      </div>
    </LembarCetak>
  );
}

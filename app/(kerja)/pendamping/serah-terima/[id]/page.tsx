import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IsiPaket } from '@/app/(kerja)/pendamping/_components/IsiPaket';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { TombolTaut } from '@/components/ui/Tombol';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { tanggalIndonesia, waktuIndonesia } from '@/lib/core/tanggal';
import { findSerahTerima } from '@/lib/pengguna/queries/serah';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Serah terima pendamping' };

type Props = { params: Promise<{ id: string }> };

/** What was handed over that day; it stays as it was (T49). */
export default async function SerahTerimaBerkasPage({ params }: Props) {
  const actor = await requireActor();
  const s = await findSerahTerima(actor, (await params).id);
  if (!s) notFound();
  const tetap = s.sifat === 'TETAP';
  return (
    <>
      <Judul
        judul={`${tetap ? 'Serah terima' : 'Pengganti sementara'} ${s.kecamatan}`}
        sub={
          tetap
            ? `${s.kepada} meneruskan tugas ${s.dari} sejak ${tanggalIndonesia(s.mulai)}.`
            : `${s.kepada} ikut mendampingi selama ${s.dari} cuti.`
        }
        kembali={{ href: '/beranda', label: 'Beranda' }}
        kanan={
          <TombolTaut href={`/pendamping/serah-terima/${s.id}/cetak`} ikon="cetak">
            Berita acara
          </TombolTaut>
        }
      />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-3">
          {tetap ? (
            <IsiPaket paket={s.paket} />
          ) : (
            <p className="text-base text-teks-2 meja:text-sm">
              Tidak ada yang pindah tangan. Keduanya melihat kecamatan ini selama cuti.
            </p>
          )}
        </div>
        <Panel judul="Serah terima">
          <Rincian
            butir={[
              { label: 'Dari', isi: s.dari },
              { label: 'Kepada', isi: s.kepada },
              { label: 'Mulai', isi: tanggalIndonesia(s.mulai) },
              { label: 'Sampai', isi: s.sampai && tanggalIndonesia(s.sampai) },
              { label: 'Alasan', isi: s.alasan },
              { label: 'Dicatat', isi: waktuIndonesia(s.pada, SETELAN_AWAL.zonaWaktu) },
            ]}
          />
        </Panel>
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { IsiKesepakatan } from '@/app/(kerja)/kunjungan/_components/KesepakatanPanel';
import { LencanaKunjungan } from '@/app/(kerja)/kunjungan/_components/LencanaKunjungan';
import { AksiKunjungan } from '@/app/(kerja)/kunjungan/[id]/_components/AksiKunjungan';
import { DataKunjungan } from '@/app/(kerja)/kunjungan/[id]/_components/DataKunjungan';
import { FotoSurat } from '@/app/(kerja)/kunjungan/[id]/_components/FotoSurat';
import { muatKunjungan } from '@/app/(kerja)/kunjungan/[id]/muat';
import { SapuDraf } from '@/components/form/SapuDraf';
import { Linimasa } from '@/components/kube/Linimasa';
import { Panggung } from '@/components/kube/Panggung';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import { judulKelompok } from '@/lib/kelompok/kalimat';
import { langkahBerikut } from '@/lib/kunjungan/kalimat';
import { LABEL_JENIS } from '@/lib/kunjungan/labels';

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Kunjungan' };

export default async function KunjunganBerkasPage({ params }: Props) {
  const { actor, k } = await muatKunjungan((await params).id);
  const { taut, ...langkah } = langkahBerikut(k, actor.peran);
  const terkirim = k.tanggal !== null && k.status !== 'DIKEMBALIKAN';
  return (
    <div className="grid gap-3">
      {/* what the Dinas has leaves the phone, also under the group's key (shared phones) */}
      {terkirim && <SapuDraf berkasId={k.id} nilai={{}} semua />}
      {terkirim && <SapuDraf berkasId={k.kelompok.id} nilai={{}} semua />}
      <div className="-mb-3">
        <Judul
          judul={judulKelompok(k.kelompok.nama)}
          sub={`${LABEL_JENIS[k.jenis]} · ${k.desa}`}
          kembali={{ href: '/kunjungan', label: 'Kunjungan' }}
          kanan={<LencanaKunjungan status={k.status} />}
        />
      </div>
      <Panggung sebelum="Sekarang" judul={langkah.judul} taut={taut}>
        {langkah.isi}
      </Panggung>
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid min-w-0 gap-3">
          <AksiKunjungan k={k} />
          <DataKunjungan k={k} />
          <FotoSurat k={k} />
        </div>
        <div className="grid min-w-0 gap-3">
          <Panel judul="Kesepakatan awal">
            <IsiKesepakatan k={k.kesepakatan} />
          </Panel>
          <Panel judul="Riwayat">
            <Linimasa
              butir={k.jejak.toReversed().map(({ label, alasan, ...j }) => ({
                ...j,
                judul: label,
                catatan: alasan ?? undefined,
              }))}
            />
          </Panel>
          <div className="flex flex-wrap gap-2.5">
            <TombolTaut href={`/kelompok/${k.kelompok.id}`}>Lihat kelompok</TombolTaut>
            <TombolTaut href={`/kunjungan/${k.id}/cetak`}>Cetak berita acara</TombolTaut>
          </div>
        </div>
      </div>
    </div>
  );
}

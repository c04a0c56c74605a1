import type { Metadata } from 'next';
import { LencanaKegiatan } from '@/app/(kerja)/kegiatan/_components/LencanaKegiatan';
import { AksiKegiatan } from '@/app/(kerja)/kegiatan/[id]/_components/AksiKegiatan';
import { DaftarHadir } from '@/app/(kerja)/kegiatan/[id]/_components/DaftarHadir';
import { DataKegiatan } from '@/app/(kerja)/kegiatan/[id]/_components/DataKegiatan';
import { Sertifikat } from '@/app/(kerja)/kegiatan/[id]/_components/Sertifikat';
import { TambahHadir } from '@/app/(kerja)/kegiatan/[id]/_components/TambahHadir';
import { TindakLanjut } from '@/app/(kerja)/kegiatan/[id]/_components/TindakLanjut';
import { muatKegiatan } from '@/app/(kerja)/kegiatan/[id]/muat';
import { Linimasa } from '@/components/kube/Linimasa';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import { calonDariHadir } from '@/lib/calon/queries';
import { can } from '@/lib/core/can';
import { riwayatKegiatan } from '@/lib/kegiatan/queries';
import { JENIS } from '@/lib/kegiatan/rules';
import { pilihanPendamping } from '@/lib/pengguna/queries';
import { jam } from '@/lib/server/clock';

export const metadata: Metadata = { title: 'Kegiatan' };

type Props = { params: Promise<{ id: string }> };

export default async function KegiatanBerkasPage({ params }: Props) {
  const { actor, k } = await muatKegiatan((await params).id);
  const catat = can(actor, 'kegiatan.catatHadir', k.subject) === null;
  const pelatihan = k.jenis === 'PELATIHAN_PENDAMPING';
  const [linimasa, pendamping, calon] = await Promise.all([
    riwayatKegiatan(actor, k.id),
    catat && pelatihan ? pilihanPendamping(actor, (await jam()).sekarang) : [],
    calonDariHadir(
      actor,
      k.peserta.map((p) => p.id),
    ),
  ]);
  return (
    <>
      <Judul
        judul={k.judul}
        sub={`${JENIS[k.jenis].label} · ${k.wilayah}`}
        kembali={{ href: '/kegiatan', label: 'Kegiatan' }}
        kanan={<LencanaKegiatan status={k.status} />}
      />
      <div className="grid gap-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-3">
          <AksiKegiatan actor={actor} kegiatan={k} />
          <Panel
            id="peserta"
            judul={`Peserta: ${k.hadir}`}
            rapat
            kanan={
              catat && (
                <TombolTaut href={`/kegiatan/${k.id}/cetak`} nada="polos" ikon="cetak">
                  Lembar daftar hadir
                </TombolTaut>
              )
            }
          >
            <DaftarHadir actor={actor} kegiatan={k} calon={calon} />
          </Panel>
          {catat && <TambahHadir kegiatanId={k.id} jenis={k.jenis} pendamping={pendamping} />}
          <TindakLanjut actor={actor} kegiatan={k} />
          <Sertifikat actor={actor} kegiatan={k} />
        </div>
        <div className="grid min-w-0 content-start gap-3">
          <DataKegiatan kegiatan={k} />
          <Panel judul="Riwayat">
            <Linimasa
              butir={linimasa.map((b) => ({
                id: b.id,
                judul: b.judul,
                oleh: b.oleh,
                pada: b.pada,
                jenis: 'maju',
                catatan: b.alasan,
              }))}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}

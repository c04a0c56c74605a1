import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LencanaImpor } from '@/app/(kerja)/data-terpadu/_components/LencanaImpor';
import { Kemajuan } from '@/app/(kerja)/data-terpadu/[id]/_components/Kemajuan';
import { KendaliImpor } from '@/app/(kerja)/data-terpadu/[id]/_components/KendaliImpor';
import { Baris } from '@/components/ui/Baris';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { TombolTaut } from '@/components/ui/Tombol';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { findImpor } from '@/lib/data-terpadu/queries';
import { BELUM_USAI, labelKolom } from '@/lib/data-terpadu/rules';
import { bacaPeriode } from '@/lib/proposal/labels';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Pemuatan data terpadu' };

type Impor = NonNullable<Awaited<ReturnType<typeof findImpor>>>;

const angka = (n: number) => n.toLocaleString('id-ID');

export default async function ImporPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const i = await findImpor(actor, (await params).id);
  if (!i) notFound();
  return (
    <>
      <Judul
        judul={`${i.sumber} ${bacaPeriode(i.periode)}`}
        sub={i.wilayah}
        kembali={{ href: '/data-terpadu', label: 'Data terpadu' }}
        kanan={<LencanaImpor status={i.status} />}
      />
      <div className="grid gap-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-3">
          {BELUM_USAI.includes(i.status) ? (
            <Panel judul="Kemajuan">
              <Kemajuan i={i} />
            </Panel>
          ) : (
            <Akhir i={i} />
          )}
          {i.kesalahan.length > 0 && <Kesalahan i={i} />}
        </div>
        <div className="grid min-w-0 content-start gap-3">
          <Panel judul="Berkas">
            <Rincian
              butir={[
                { label: 'Nama', isi: i.namaBerkas },
                { label: 'Dimuat oleh', isi: i.oleh },
                { label: 'Diminta', isi: tanggalIndonesia(i.dibuat) },
                { label: 'Berakhir', isi: i.selesai && tanggalIndonesia(i.selesai) },
                { label: 'Orang', isi: angka(i.dimuat) },
                { label: 'Baris salah', isi: angka(i.salah) },
                { label: 'Sidik berkas', isi: i.sha256.slice(0, 16) },
              ]}
            />
          </Panel>
          <KendaliImpor actor={actor} i={i} />
        </div>
      </div>
    </>
  );
}

function Akhir({ i }: { i: Impor }) {
  if (i.status === 'SELESAI')
    return (
      <Catatan nada="baik">
        {angka(i.dimuat)} orang dimuat.{' '}
        {i.bawaan
          ? 'Anggota dicocokkan dengan data ini.'
          : 'Ada periode yang lebih baru, dan itu yang dipakai.'}
      </Catatan>
    );
  return (
    <Catatan nada={i.status === 'GAGAL' ? 'bahaya' : 'netral'}>
      {i.pesan} Tidak ada barisnya yang dipakai.
    </Catatan>
  );
}

const KEPALA = [{ label: 'Baris' }, { label: 'Kolom' }, { label: 'Sebab' }];

function Kesalahan({ i }: { i: Impor }) {
  return (
    <Panel
      judul={`Baris salah: ${angka(i.salah)}`}
      rapat
      kanan={
        <TombolTaut href={`/data-terpadu/${i.id}/salah`} luar nada="polos" ikon="unduh">
          Unduh semua
        </TombolTaut>
      }
    >
      <TabelKartu kepala={KEPALA} keterangan="Baris yang tidak dimuat">
        {i.kesalahan.map((k) => (
          <Baris key={k.baris}>
            <Sel kepala>{angka(k.baris)}</Sel>
            <Sel label="Kolom">{labelKolom(k.kolom)}</Sel>
            <Sel label="Sebab">{k.pesan}</Sel>
          </Baris>
        ))}
      </TabelKartu>
    </Panel>
  );
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DariCalon } from '@/app/(kerja)/calon/_components/DariCalon';
import { tambah } from '@/app/(kerja)/kelompok/[id]/actions';
import { IsianAnggota } from '@/app/(kerja)/kelompok/[id]/anggota/_components/IsianAnggota';
import { muatAtau404 } from '@/app/(kerja)/kelompok/[id]/muat';
import { Form } from '@/components/form/Form';
import { TitikAnggota } from '@/components/kube/TitikAnggota';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { TombolTaut } from '@/components/ui/Tombol';
import { calonUntukKelompok } from '@/lib/calon/queries';
import { findFormulirAnggota } from '@/lib/kelompok/formulir';
import { judulKelompok } from '@/lib/kelompok/kalimat';

export const metadata: Metadata = { title: 'Tambah anggota' };

type Props = { params: Promise<{ id: string }> };

export default async function TambahAnggotaPage({ params }: Props) {
  const { id } = await params;
  const { actor, isi } = await muatAtau404([id], (actor) => findFormulirAnggota(actor, id));
  const { acuan, tertutup } = isi;
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul="Tambah anggota"
        kembali={{ href: `/kelompok/${id}`, label: judulKelompok(acuan.nama) }}
        sub={<TitikAnggota jumlah={acuan.jumlah} min={acuan.anggotaMin} />}
      />
      {tertutup ? (
        <Kosong
          ikon="gembok"
          judul="Anggota tidak bisa ditambah sekarang"
          aksi={<TombolTaut href={`/kelompok/${id}`}>Kembali ke kelompok</TombolTaut>}
        >
          {tertutup}
        </Kosong>
      ) : (
        <div className="rounded-xl border border-garis bg-permukaan p-4">
          <Form
            aksi="kelompok.tambahAnggota"
            action={tambah}
            perintahId={randomUUID()}
            tombol="Simpan anggota"
            tersembunyi={{ id }}
          >
            <DariCalon calon={await calonUntukKelompok(actor, acuan.desaKelompok, id)} />
            <IsianAnggota acuan={acuan} />
          </Form>
        </div>
      )}
    </div>
  );
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DariCalon } from '@/app/(kerja)/calon/_components/DariCalon';
import { tambah } from '@/app/(kerja)/kelompok/[id]/actions';
import { BaruTersimpan } from '@/app/(kerja)/kelompok/[id]/anggota/_components/BaruTersimpan';
import { IsianAnggota } from '@/app/(kerja)/kelompok/[id]/anggota/_components/IsianAnggota';
import { muatAtau404 } from '@/app/(kerja)/kelompok/[id]/muat';
import { DrafHp } from '@/components/form/DrafHp';
import { Form } from '@/components/form/Form';
import { TitikAnggota } from '@/components/kube/TitikAnggota';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { TombolTaut } from '@/components/ui/Tombol';
import { calonUntukKelompok } from '@/lib/calon/queries';
import { findFormulirAnggota } from '@/lib/kelompok/formulir';
import { judulKelompok } from '@/lib/kelompok/kalimat';

export const metadata: Metadata = { title: 'Tambah anggota' };

/** What a killed tab brings back; the rest begins with the likely answer anyway. */
const KOSONG = {
  fotoKtp: '',
  nama: '',
  nik: '',
  kk: '',
  pekerjaan: '',
  pendidikan: 'SD',
  desil: '',
  alamat: '',
  hp: '',
};

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ tersimpan?: string | string[] }>;
};

export default async function TambahAnggotaPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { tersimpan } = await searchParams;
  const { actor, isi } = await muatAtau404([id], (a) =>
    findFormulirAnggota(a, id, [tersimpan ?? ''].flat()[0]),
  );
  const { acuan, tertutup, baruSaja } = isi;
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul="Tambah anggota"
        kembali={{ href: `/kelompok/${id}`, label: judulKelompok(acuan.nama) }}
        sub={<TitikAnggota jumlah={acuan.jumlah} min={acuan.anggotaMin} />}
      />
      {baruSaja && <BaruTersimpan anggota={baruSaja} kelompokId={id} />}
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
            key={acuan.giliran}
            aksi="kelompok.tambahAnggota"
            action={tambah}
            perintahId={randomUUID()}
            tombol="Simpan dan tambah berikutnya"
            tersembunyi={{ id }}
          >
            <DrafHp
              berkasId={id}
              bagian={`anggota-${acuan.giliran}`}
              nilai={{ ...KOSONG, jabatan: acuan.jabatan }}
              sesi
            />
            <DariCalon calon={await calonUntukKelompok(actor, acuan.desaKelompok, id)} />
            <IsianAnggota acuan={acuan} />
          </Form>
        </div>
      )}
    </div>
  );
}

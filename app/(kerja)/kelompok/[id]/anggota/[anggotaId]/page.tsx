import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { keluarkan, lihatNik, ubahSatu } from '@/app/(kerja)/kelompok/[id]/actions';
import { CetakData } from '@/app/(kerja)/kelompok/[id]/anggota/_components/CetakData';
import { DataAnggota } from '@/app/(kerja)/kelompok/[id]/anggota/_components/DataAnggota';
import { IsianAnggota } from '@/app/(kerja)/kelompok/[id]/anggota/_components/IsianAnggota';
import { muatAtau404 } from '@/app/(kerja)/kelompok/[id]/muat';
import { Bidang } from '@/components/form/Bidang';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { findAnggota, type HalamanAnggota } from '@/lib/kelompok/formulir';
import { judulKelompok } from '@/lib/kelompok/kalimat';
import { LABEL_JABATAN } from '@/lib/kelompok/labels';
import { nikTerbuka } from '@/lib/kelompok/rahasia';

export const metadata: Metadata = { title: 'Data anggota' };

type Props = {
  params: Promise<{ id: string; anggotaId: string }>;
};

export default async function AnggotaPage({ params }: Props) {
  const { id, anggotaId } = await params;
  const { actor, isi } = await muatAtau404([id, anggotaId], (a) => findAnggota(a, id, anggotaId));
  const { anggota, kelompok } = isi;
  const terbuka = isi.bolehBukaNik ? await nikTerbuka(actor, id, anggotaId) : null;
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul={anggota.nama}
        kembali={{ href: `/kelompok/${id}`, label: judulKelompok(kelompok.nama) }}
        sub={`${LABEL_JABATAN[anggota.jabatan]}, anggota nomor ${anggota.urut}`}
      />
      <DataAnggota anggota={anggota} terbuka={terbuka} />
      <div className="flex flex-wrap gap-2.5">
        <Formulir isi={isi} nikTerlihat={terbuka !== null} />
        {actor.peran === 'DINAS_STAF' && !anggota.punyaAkun && (
          <CetakData id={id} anggotaId={anggotaId} />
        )}
      </div>
    </div>
  );
}

function Formulir({ isi, nikTerlihat }: { isi: HalamanAnggota; nikTerlihat: boolean }) {
  const tersembunyi = { id: isi.kelompok.id, anggotaId: isi.anggota.id };
  return (
    <>
      {isi.acuan && (
        <Form
          aksi="kelompok.ubahAnggota"
          action={ubahSatu}
          perintahId={randomUUID()}
          tombol="Simpan perubahan"
          nada="biasa"
          tersembunyi={tersembunyi}
          lipat={{ label: 'Ubah data anggota' }}
        >
          <IsianAnggota acuan={isi.acuan} lama={isi.anggota} />
        </Form>
      )}
      {isi.bolehBukaNik && !nikTerlihat && (
        <Form
          aksi="kelompok.bukaNik"
          action={lihatNik}
          perintahId={randomUUID()}
          tombol="Lihat NIK lengkap"
          nada="biasa"
          tersembunyi={tersembunyi}
          lipat={{
            label: 'Lihat NIK lengkap',
            keterangan: 'Siapa yang melihat, kapan, dan alasannya tercatat.',
          }}
        >
          <Bidang name="alasan" label="Untuk apa?" wajib maxLength={200} />
        </Form>
      )}
      {isi.bolehKeluarkan && (
        <Form
          aksi="kelompok.keluarkanAnggota"
          action={keluarkan}
          perintahId={randomUUID()}
          tombol="Keluarkan anggota"
          nada="bahaya"
          tersembunyi={tersembunyi}
          lipat={{
            label: 'Keluarkan anggota',
            keterangan: 'Namanya tetap tersimpan bersama tanggal dan alasannya.',
          }}
        >
          <BidangTeks name="alasan" label="Alasan" wajib />
        </Form>
      )}
    </>
  );
}

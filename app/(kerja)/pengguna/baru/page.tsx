import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { IsianPeran } from '@/app/(kerja)/pengguna/_components/IsianPeran';
import { buat } from '@/app/(kerja)/pengguna/actions';
import { requireAdmin } from '@/app/(kerja)/pengguna/admin';
import { Bidang } from '@/components/form/Bidang';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { pilihanWilayah } from '@/lib/pengguna/queries/wilayah';

export const metadata: Metadata = { title: 'Buat pengguna' };

export default async function PenggunaBaruPage() {
  const actor = await requireAdmin();
  return (
    <div className="mx-auto max-w-2xl">
      <Judul
        judul="Buat pengguna"
        sub="Ketua dan anggota kelompok memakai kode dari desa, bukan halaman ini."
        kembali={{ href: '/pengguna', label: 'Pengguna' }}
      />
      <Panel judul="Akun dan peran pertama">
        <Form
          aksi="pengguna.aturPengguna"
          action={buat}
          perintahId={randomUUID()}
          tombol="Buat pengguna"
          catatan="Sesudah ini tautan aktivasi tampil. Kata sandi dipilih sendiri oleh orangnya."
        >
          <Bidang name="nama" label="Nama lengkap" wajib maxLength={100} />
          <Bidang
            name="hp"
            label="Nomor HP"
            jenis="tel"
            inputMode="tel"
            bantu="Bisa dipakai untuk masuk."
            lebar="sedang"
          />
          <Bidang
            name="namaPengguna"
            label="Nama pengguna"
            bantu="Huruf kecil, misalnya desa.balla. Bila kosong, orangnya memilih sendiri."
            maxLength={40}
            lebar="sedang"
          />
          <IsianPeran actor={actor} wilayah={await pilihanWilayah(actor)} />
        </Form>
      </Panel>
    </div>
  );
}

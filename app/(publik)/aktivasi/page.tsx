import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { aktifkanAksi } from '@/app/(publik)/aktivasi/actions';
import { Bidang } from '@/components/form/Bidang';
import { Form } from '@/components/form/Form';
import { KerangkaPublik } from '@/components/kube/KerangkaPublik';
import { Catatan } from '@/components/ui/Catatan';
import { findTautan } from '@/lib/akun/queries';
import { KODE_TIDAK_BERLAKU, kodeBaku, tokenPanjang } from '@/lib/akun/rules';
import { getKantor } from '@/lib/publik/queries';

export const metadata: Metadata = {
  title: 'Aktifkan akun',
  robots: { index: false },
};

type Props = { searchParams: Promise<{ kode?: string | string[] }> };

export default async function AktivasiPage({ searchParams }: Props) {
  const { kode } = await searchParams;
  const token = typeof kode === 'string' ? kodeBaku(kode).slice(0, 100) : '';
  const [kantor, tautan] = await Promise.all([getKantor(), findTautan(token)]);
  const basi = tokenPanjang(token) && !tautan;
  return (
    <KerangkaPublik kantor={kantor.nama}>
      <div className="mx-auto grid w-full max-w-md content-start gap-4 px-5 py-6">
        <header>
          <h1 className="text-2xl tracking-[-0.02em]">Aktifkan akun</h1>
          <p className="mt-1.5 text-teks-2">
            {tautan
              ? `Akun ini untuk ${tautan.nama}. Pilih kata sandi Anda.`
              : 'Pakai kode dari desa atau pendamping. Kode berlaku tujuh hari.'}
          </p>
        </header>
        {basi ? (
          <Catatan nada="bahaya" role="alert" data-kode="tidak-ditemukan">
            {KODE_TIDAK_BERLAKU}
          </Catatan>
        ) : (
          <Formulir token={token} tautan={tautan} />
        )}
        <p className="text-base text-teks-3">
          Petugas tidak pernah meminta kata sandi Anda. Bantuan KUBE gratis, tanpa potongan.
        </p>
      </div>
    </KerangkaPublik>
  );
}

type Formulir = { token: string; tautan: Awaited<ReturnType<typeof findTautan>> };

function Formulir({ token, tautan }: Formulir) {
  return (
    <Form
      aksi="akun.aktifkan"
      action={aktifkanAksi}
      perintahId={randomUUID()}
      tombol="Aktifkan akun"
      lebar
      tersembunyi={tautan ? { kode: token } : undefined}
    >
      {!tautan && (
        <Bidang
          name="kode"
          label="Kode aktivasi"
          bantu="Enam angka di slip Anda."
          nilai={token}
          wajib
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={100}
        />
      )}
      <Bidang
        name="namaPengguna"
        label="Nama pengguna"
        bantu={
          tautan?.namaPengguna
            ? 'Sudah ditetapkan. Dipakai setiap kali masuk.'
            : 'Pilih sendiri, huruf kecil tanpa spasi. Misalnya: ketua.sipatuo.'
        }
        nilai={tautan?.namaPengguna ?? undefined}
        wajib
        autoComplete="username"
        maxLength={40}
      />
      <Bidang
        name="sandi"
        label="Kata sandi"
        jenis="password"
        bantu="Paling pendek 8 huruf, untuk kantor 10. Beberapa kata yang mudah Anda ingat."
        wajib
        autoComplete="new-password"
        maxLength={200}
      />
    </Form>
  );
}

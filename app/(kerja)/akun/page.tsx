import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Perangkat } from '@/app/(kerja)/akun/_components/Perangkat';
import { PeranSaya } from '@/app/(kerja)/akun/_components/PeranSaya';
import { gantiSandiAksi } from '@/app/(kerja)/akun/actions';
import { Bidang } from '@/components/form/Bidang';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { TombolTaut } from '@/components/ui/Tombol';
import { getAkun } from '@/lib/akun/queries';
import { panjangSandi } from '@/lib/akun/rules';
import { findSesi } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Akun saya' };

export default async function AkunPage() {
  const sesi = await findSesi();
  if (!sesi) redirect('/masuk');
  const akun = await getAkun(sesi.actor);
  return (
    <>
      <Judul judul="Akun saya" />
      <div className="grid gap-3 lg:grid-cols-2">
        <div className="grid min-w-0 content-start gap-3">
          <Panel judul="Data saya">
            <Rincian
              butir={[
                { label: 'Nama', isi: akun.nama },
                { label: 'Nama pengguna', isi: akun.namaPengguna },
                { label: 'Nomor HP', isi: akun.hp },
              ]}
            />
            <p className="mt-3">
              <TombolTaut href="/akun/data-saya" ikon="cetak">
                Semua data saya
              </TombolTaut>
            </p>
          </Panel>
          <PeranSaya sesi={sesi} />
        </div>
        <div className="grid min-w-0 content-start gap-3">
          <Panel judul="Ganti kata sandi">
            <GantiSandi panjang={panjangSandi(akun.peran)} />
          </Panel>
          <Perangkat perangkat={akun.perangkat} ini={sesi.id} />
        </div>
      </div>
    </>
  );
}

function GantiSandi({ panjang }: { panjang: number }) {
  return (
    <Form
      aksi="akun.gantiSandi"
      action={gantiSandiAksi}
      perintahId={randomUUID()}
      tombol="Ganti kata sandi"
      nada="biasa"
      catatan="Perangkat lain akan dikeluarkan."
    >
      <Bidang
        name="sandiLama"
        label="Kata sandi lama"
        jenis="password"
        wajib
        autoComplete="current-password"
        maxLength={200}
        lebar="sedang"
      />
      <Bidang
        name="sandiBaru"
        label="Kata sandi baru"
        bantu={`Paling pendek ${panjang} huruf. Beberapa kata yang mudah Anda ingat.`}
        jenis="password"
        wajib
        autoComplete="new-password"
        maxLength={200}
        lebar="sedang"
      />
    </Form>
  );
}

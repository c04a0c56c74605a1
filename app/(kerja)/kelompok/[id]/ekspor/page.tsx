import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ekspor } from '@/app/(kerja)/kelompok/[id]/ekspor/actions';
import { muatAtau404 } from '@/app/(kerja)/kelompok/[id]/muat';
import { Bidang } from '@/components/form/Bidang';
import { Form } from '@/components/form/Form';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import { findEkspor } from '@/lib/kelompok/ekspor';
import { judulKelompok } from '@/lib/kelompok/kalimat';

export const metadata: Metadata = { title: 'Unduh daftar anggota' };

type Props = { params: Promise<{ id: string }> };

export default async function EksporPage({ params }: Props) {
  const { id } = await params;
  const { isi } = await muatAtau404([id], (a) => findEkspor(a, id));
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul="Unduh daftar anggota"
        kembali={{ href: `/kelompok/${id}`, label: judulKelompok(isi.kelompok.nama) }}
        sub={`${isi.jumlah} anggota, berkas Excel.`}
      />
      {isi.terbuka && (
        <Catatan nada="baik" role="status" judul="Alasan tercatat.">
          Berkas bisa diunduh selama lima menit. Simpan di komputer kantor saja.
          <span className="mt-2 block">
            <TombolTaut href={`/kelompok/${id}/ekspor/berkas`} nada="utama" ikon="unduh">
              Unduh berkas
            </TombolTaut>
          </span>
        </Catatan>
      )}
      <Panel judul="Untuk apa daftar ini?">
        <Form
          aksi="data.ekspor"
          action={ekspor}
          perintahId={randomUUID()}
          tombol="Catat alasan"
          nada={isi.terbuka ? 'biasa' : 'utama'}
          tersembunyi={{ id }}
          catatan={
            isi.nikPenuh
              ? 'Berkas memuat NIK lengkap. Siapa mengunduh, kapan, dan alasannya tercatat.'
              : 'Berkas memuat empat angka terakhir NIK. Siapa mengunduh dan alasannya tercatat.'
          }
        >
          <Bidang name="alasan" label="Alasan" wajib maxLength={200} />
        </Form>
      </Panel>
    </div>
  );
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { mintaDataSaya } from '@/app/(kerja)/akun/data-saya/actions';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Data saya' };

/** The right to see and take along what is kept about oneself (rules 2.8, T47). */
export default async function DataSayaPage() {
  await requireActor();
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul="Data saya"
        kembali={{ href: '/akun', label: 'Akun saya' }}
        sub="Semua yang disimpan tentang Anda, dalam satu lembar."
      />
      <Panel judul="Isi lembar">
        <ul className="mb-4 grid list-disc gap-1 pl-5 text-base meja:text-sm">
          <li>Akun dan peran Anda, dengan tanggalnya.</li>
          <li>Data Anda di setiap kelompok, dan dari mana asalnya.</li>
          <li>Riwayat nomor HP Anda.</li>
          <li>Siapa pernah membuka NIK Anda, dan untuk apa.</li>
          <li>Dasar hukum, hak Anda, dan alamat kantor.</li>
        </ul>
        <Form
          aksi="akun.dataSaya"
          action={mintaDataSaya}
          perintahId={randomUUID()}
          tombol="Buka lembar data saya"
          catatan="Bahwa Anda membuka lembar ini ikut tercatat."
        />
      </Panel>
    </div>
  );
}

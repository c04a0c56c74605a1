import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IsianKelompok } from '@/app/(kerja)/kelompok/_components/IsianKelompok';
import { bentuk } from '@/app/(kerja)/kelompok/baru/actions';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { pilihanUsaha, tempatBentuk } from '@/lib/kelompok/formulir';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Bentuk kelompok' };

export default async function BentukKelompokPage() {
  const actor = await requireActor();
  const desa = await tempatBentuk(actor);
  if (!desa) notFound();
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul="Bentuk kelompok"
        sub="Isi lima hal ini dulu. Anggota ditambahkan sesudahnya."
        kembali={{ href: '/kelompok', label: 'Kelompok' }}
      />
      <div className="rounded-xl border border-garis bg-permukaan p-4">
        <Form
          aksi="kelompok.bentuk"
          action={bentuk}
          perintahId={randomUUID()}
          tombol="Bentuk kelompok"
        >
          <IsianKelompok desa={desa} usaha={await pilihanUsaha(actor)} />
        </Form>
      </div>
    </div>
  );
}

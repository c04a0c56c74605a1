import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PratinjauRiwayat } from '@/app/(kerja)/kelompok/impor/_components/PratinjauRiwayat';
import { impor } from '@/app/(kerja)/kelompok/impor/actions';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { ruleOf } from '@/lib/core/policy';
import { KOLOM_RIWAYAT } from '@/lib/kelompok/riwayat';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Masukkan riwayat' };

export default async function ImporPage() {
  const actor = await requireActor();
  if (!ruleOf('kelompok.imporRiwayat').roles.includes(actor.peran)) notFound();
  return (
    <div className="mx-auto grid max-w-3xl gap-3">
      <Judul
        judul="Masukkan riwayat kelompok"
        sub="Kelompok yang sudah ada sebelum aplikasi ini dipakai."
        kembali={{ href: '/kelompok', label: 'Kelompok' }}
      />
      <div className="rounded-xl border border-garis bg-permukaan p-4 meja:rounded-lg">
        <Form
          aksi="kelompok.imporRiwayat"
          action={impor}
          perintahId={randomUUID()}
          tombol="Masukkan riwayat"
          catatan="Semua baris masuk bersama, atau tidak satu pun."
        >
          <BidangTeks
            name="baris"
            label="Satu kelompok setiap baris"
            bantu={`Urutan: ${KOLOM_RIWAYAT.join('; ')}. Tanggal ditulis 2016-03-21.`}
            baris={12}
            wajib
          />
          <PratinjauRiwayat />
        </Form>
      </div>
    </div>
  );
}

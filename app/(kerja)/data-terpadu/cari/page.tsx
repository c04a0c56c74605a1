import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FormCari } from '@/app/(kerja)/data-terpadu/cari/_components/FormCari';
import { Judul } from '@/components/ui/Halaman';
import { can } from '@/lib/core/can';
import { kabupatenOf, subjekBaru } from '@/lib/data-terpadu/rules';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Cari orang' };

export default async function CariPage() {
  const actor = await requireActor();
  if (can(actor, 'dataTerpadu.impor', subjekBaru(actor))) notFound();
  return (
    <div className="mx-auto grid max-w-4xl gap-3">
      <Judul
        judul="Cari orang"
        sub="Dalam data terpadu terbaru kabupaten Anda."
        kembali={{ href: '/data-terpadu', label: 'Data terpadu' }}
      />
      <FormCari wilayah={kabupatenOf(actor)} perintahId={randomUUID()} />
    </div>
  );
}

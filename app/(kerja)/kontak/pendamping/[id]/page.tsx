import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FormKontak } from '@/app/(kerja)/kontak/_components/FormKontak';
import { RiwayatNomor } from '@/app/(kerja)/kontak/_components/RiwayatNomor';
import { requirePetugas } from '@/app/(kerja)/kontak/petugas';
import { Judul } from '@/components/ui/Halaman';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { riwayatKontak } from '@/lib/kontak/queries';
import { findKontakPendamping } from '@/lib/pengguna/queries/kontak';

export const metadata: Metadata = { title: 'Kontak pendamping' };

type Props = { params: Promise<{ id: string }> };

export default async function KontakPendampingPage({ params }: Props) {
  const actor = await requirePetugas();
  const p = await findKontakPendamping(actor, (await params).id);
  if (!p) notFound();
  return (
    <>
      <Judul
        judul={p.nama}
        sub={`Pendamping. Terakhir diperiksa ${tanggalIndonesia(p.terakhir)}.`}
        kembali={{ href: '/kontak', label: 'Periksa kontak' }}
      />
      <div className="grid max-w-4xl items-start gap-3 lg:grid-cols-2">
        <FormKontak siapa={{ id: p.id }} hp={p.hp} />
        <RiwayatNomor baris={await riwayatKontak(actor, { penggunaId: p.id })} />
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FormKontak } from '@/app/(kerja)/kontak/_components/FormKontak';
import { RiwayatNomor } from '@/app/(kerja)/kontak/_components/RiwayatNomor';
import { requirePetugas } from '@/app/(kerja)/kontak/petugas';
import { Judul } from '@/components/ui/Halaman';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { LABEL_JABATAN } from '@/lib/kelompok/labels';
import { findKontakAnggota } from '@/lib/kelompok/queries-kontak';
import { riwayatKontak } from '@/lib/kontak/queries';

export const metadata: Metadata = { title: 'Kontak anggota' };

type Props = { params: Promise<{ id: string }> };

export default async function KontakAnggotaPage({ params }: Props) {
  const actor = await requirePetugas();
  const a = await findKontakAnggota(actor, (await params).id);
  if (!a) notFound();
  const jabatan = LABEL_JABATAN[a.jabatan as keyof typeof LABEL_JABATAN];
  return (
    <>
      <Judul
        judul={a.nama}
        sub={`${jabatan} KUBE ${a.kelompok}. Terakhir diperiksa ${tanggalIndonesia(a.terakhir)}.`}
        kembali={{ href: '/kontak', label: 'Periksa kontak' }}
      />
      <div className="grid max-w-4xl items-start gap-3 lg:grid-cols-2">
        <FormKontak siapa={{ id: a.kelompokId, anggotaId: a.id }} hp={a.hp} />
        <RiwayatNomor baris={await riwayatKontak(actor, { anggotaId: a.id })} />
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { FormLapor } from '@/app/(kerja)/kunjungan/_components/FormLapor';
import { muatKunjungan } from '@/app/(kerja)/kunjungan/[id]/muat';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { judulKelompok } from '@/lib/kelompok/kalimat';

export const metadata: Metadata = { title: 'Laporan kunjungan' };

type Props = { params: Promise<{ id: string }> };

export default async function LaporPage({ params }: Props) {
  const { k } = await muatKunjungan((await params).id);
  if (!k.dikunjungi || !k.aksi.some((a) => a.boleh && a.aksi === 'kunjungan.lapor'))
    redirect(`/kunjungan/${k.id}`);
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul="Laporan kunjungan"
        sub={`${judulKelompok(k.kelompok.nama)} · ${k.desa}`}
        kembali={{ href: `/kunjungan/${k.id}`, label: 'Kunjungan' }}
      />
      {k.status === 'DIJADWALKAN' && k.hariIni < k.dari && (
        <Catatan nada="perhatian">
          Kunjungan ini dihitung mulai {tanggalIndonesia(k.dari)}. Sebelum itu tercatat sebagai
          kunjungan tambahan.
        </Catatan>
      )}
      <FormLapor
        untuk={{ id: k.id }}
        kesepakatan={k.kesepakatan}
        hariIni={k.hariIni}
        lama={k.status === 'DIKEMBALIKAN' ? k : undefined}
      />
    </div>
  );
}

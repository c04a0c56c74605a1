import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FormLapor } from '@/app/(kerja)/kunjungan/_components/FormLapor';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { judulKelompok } from '@/lib/kelompok/kalimat';
import { findUntukTambahan } from '@/lib/kunjungan/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Kunjungan tambahan' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A visit that nobody had planned, of one group: its report begins the file. */
export default async function KunjunganBaruPage({ searchParams }: Props) {
  const actor = await requireActor();
  const k = await findUntukTambahan(actor, String((await searchParams).kelompok ?? ''));
  if (!k) notFound();
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul="Kunjungan tambahan"
        sub={`${judulKelompok(k.nama)} · ${k.desa}`}
        kembali={{ href: `/kelompok/${k.id}`, label: judulKelompok(k.nama) }}
      />
      {k.jadwal && (
        <Catatan nada="perhatian">
          Ada kunjungan terjadwal {tanggalIndonesia(k.jadwal.dari)} sampai{' '}
          {tanggalIndonesia(k.jadwal.sampai)}.{' '}
          <a href={`/kunjungan/${k.jadwal.id}/lapor`}>Laporkan yang terjadwal</a>
        </Catatan>
      )}
      <FormLapor untuk={{ kelompokId: k.id }} kesepakatan={k.kesepakatan} hariIni={k.hariIni} />
    </div>
  );
}

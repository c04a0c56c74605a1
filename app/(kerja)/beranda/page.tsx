import type { Metadata } from 'next';
import { BerandaKelompok } from '@/app/(kerja)/beranda/_components/BerandaKelompok';
import { DaftarTugas } from '@/app/(kerja)/beranda/_components/DaftarTugas';
import { KabarSerahTerima } from '@/app/(kerja)/beranda/_components/KabarSerahTerima';
import { Judul } from '@/components/ui/Halaman';
import { getBerandaKelompok } from '@/lib/beranda/ketua';
import { menunggu } from '@/lib/beranda/queries';
import { jam } from '@/lib/server/clock';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Menunggu Anda' };

export default async function BerandaPage() {
  const actor = await requireActor();
  const [tugas, waktu] = await Promise.all([menunggu(actor), jam()]);
  if (actor.kelompokId) {
    const kelompok = await getBerandaKelompok(actor, actor.kelompokId);
    if (kelompok) return <BerandaKelompok kelompok={kelompok} tugas={tugas} />;
  }
  const lewat = tugas.filter((t) => t.lewat).length;
  return (
    <>
      <Judul
        judul="Menunggu Anda"
        sub={
          tugas.length > 0 && `${tugas.length} berkas${lewat > 0 ? `, ${lewat} lewat batas` : ''}`
        }
      />
      <KabarSerahTerima actor={actor} sekarang={waktu.sekarang} />
      <DaftarTugas tugas={tugas} sekarang={waktu.sekarang} peran={actor.peran} />
    </>
  );
}

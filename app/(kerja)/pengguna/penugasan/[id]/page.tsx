import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LencanaLulus } from '@/app/(kerja)/pengguna/_components/LencanaLulus';
import { masaDalamKata } from '@/app/(kerja)/pengguna/_components/masa';
import { requireAdmin } from '@/app/(kerja)/pengguna/admin';
import { Pengganti } from '@/app/(kerja)/pengguna/penugasan/[id]/_components/Pengganti';
import { SerahanPanel } from '@/app/(kerja)/pengguna/penugasan/[id]/_components/SerahanPanel';
import { SuratTugas } from '@/app/(kerja)/pengguna/penugasan/[id]/_components/SuratTugas';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { TombolTaut } from '@/components/ui/Tombol';
import { findPenugasan } from '@/lib/pengguna/queries/penugasan';

export const metadata: Metadata = { title: 'Penugasan' };

type Props = { params: Promise<{ id: string }> };

/** One assignment: its days, its letter, who stands in, and to whom it goes (F59, T49). */
export default async function PenugasanBerkasPage({ params }: Props) {
  const actor = await requireAdmin();
  const t = await findPenugasan(actor, (await params).id);
  if (!t) notFound();
  const tetap = !t.pengganti && t.berlaku !== 'LALU';
  return (
    <>
      <Judul
        judul={`${t.pendamping.nama}, ${t.kecamatan}`}
        sub={masaDalamKata(t)}
        kembali={{ href: '/pengguna/penugasan', label: 'Penugasan pendamping' }}
        kanan={
          <>
            <TombolTaut href={`/pengguna/penugasan/${t.id}/cetak`} ikon="cetak">
              Lembar surat tugas
            </TombolTaut>
            {tetap && t.berlaku === 'KINI' && (
              <TombolTaut href={`/pengguna/penugasan/${t.id}/serah-terima`} ikon="kirim">
                Serah terima
              </TombolTaut>
            )}
          </>
        }
      />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-3">
          <Panel judul="Penugasan">
            <Rincian
              butir={[
                { label: 'Kecamatan', isi: t.kecamatan },
                { label: 'Masa', isi: masaDalamKata(t) },
                { label: 'Sifat', isi: t.pengganti ? 'Pengganti sementara' : 'Tetap' },
                { label: 'Alasan', isi: t.alasan },
                { label: 'Pelatihan provinsi', isi: <LencanaLulus kelulusan={t.kelulusan} /> },
              ]}
            />
          </Panel>
          {tetap && <Pengganti actor={actor} t={t} />}
          <SerahanPanel serahan={t.serahan} />
        </div>
        <SuratTugas t={t} />
      </div>
    </>
  );
}

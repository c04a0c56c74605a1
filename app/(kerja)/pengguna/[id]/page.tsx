import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RiwayatNomor } from '@/app/(kerja)/kontak/_components/RiwayatNomor';
import { LencanaAkun } from '@/app/(kerja)/pengguna/_components/LencanaAkun';
import { DataOrang } from '@/app/(kerja)/pengguna/[id]/_components/DataOrang';
import { Penugasan } from '@/app/(kerja)/pengguna/[id]/_components/Penugasan';
import { PeranOrang } from '@/app/(kerja)/pengguna/[id]/_components/PeranOrang';
import { SesiOrang } from '@/app/(kerja)/pengguna/[id]/_components/SesiOrang';
import { TautanAktivasi } from '@/app/(kerja)/pengguna/[id]/_components/TautanAktivasi';
import { requireAdmin } from '@/app/(kerja)/pengguna/admin';
import { Linimasa } from '@/components/kube/Linimasa';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { riwayatKontak } from '@/lib/kontak/queries';
import { findPengguna } from '@/lib/pengguna/queries';
import { riwayatOrang } from '@/lib/pengguna/queries/riwayat';
import { tugasOrang } from '@/lib/pengguna/queries/tugas';

export const metadata: Metadata = { title: 'Pengguna' };

type Props = { params: Promise<{ id: string }> };

export default async function PenggunaBerkasPage({ params }: Props) {
  const actor = await requireAdmin();
  const p = await findPengguna(actor, (await params).id);
  if (!p) notFound();
  const [tugas, riwayat, nomor] = await Promise.all([
    tugasOrang(actor, p.id),
    riwayatOrang(actor, p.id),
    riwayatKontak(actor, { penggunaId: p.id }),
  ]);
  const pendamping = p.peran.some((r) => r.peran === 'PENDAMPING' && r.berlaku !== 'LALU');
  return (
    <>
      <Judul
        judul={p.nama}
        sub={p.namaPengguna}
        kembali={{ href: '/pengguna', label: 'Pengguna' }}
        kanan={<LencanaAkun aktif={p.nonaktif ? 'NONAKTIF' : p.sudahAktif ? 'AKTIF' : 'BELUM'} />}
      />
      <div className="grid gap-3 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-3">
          <TautanAktivasi orang={p} />
          {(pendamping || tugas.length > 0) && <Penugasan actor={actor} orang={p} tugas={tugas} />}
          <PeranOrang actor={actor} orang={p} />
        </div>
        <div className="grid min-w-0 content-start gap-3">
          <DataOrang orang={p} diri={p.id === actor.id} />
          <SesiOrang orang={p} />
          {nomor.length > 0 && <RiwayatNomor baris={nomor} />}
          {riwayat.length > 0 && (
            <Panel judul="Riwayat akun">
              <Linimasa butir={riwayat} />
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { HakSaya } from '@/app/(kerja)/akun/data-saya/_components/HakSaya';
import {
  KeanggotaanCetak,
  KontakCetak,
  PembukaanCetak,
} from '@/app/(kerja)/akun/data-saya/_components/IsiDataSaya';
import { muatAtau404 } from '@/app/(kerja)/kelompok/[id]/muat';
import { LembarCetak } from '@/components/kube/LembarCetak';
import { pembukaanTentang } from '@/lib/jejak-nomor/queries';
import { dataAnggotaTerbuka } from '@/lib/kelompok/ekspor';
import { keanggotaanDi } from '@/lib/kelompok/queries-orang';
import { riwayatKontak } from '@/lib/kontak/queries';
import { getKantor, getRetensi } from '@/lib/publik/queries';

export const metadata: Metadata = { title: 'Lembar data anggota' };

type Props = { params: Promise<{ id: string; anggotaId: string }> };

/** "Data saya" of a member without an account, opened with a reason (T47). */
export default async function DataAnggotaPage({ params }: Props) {
  const { id, anggotaId } = await params;
  const { actor, isi } = await muatAtau404([id, anggotaId], (a) =>
    dataAnggotaTerbuka(a, id, anggotaId),
  );
  const [anggota, kontak, kantor, retensi] = await Promise.all([
    keanggotaanDi(actor, anggotaId),
    riwayatKontak(actor, { anggotaId }),
    getKantor(),
    getRetensi(),
  ]);
  return (
    <LembarCetak
      judul="Data anggota"
      sub="Untuk diserahkan kepada orangnya sendiri."
      kembali={{ href: `/kelompok/${id}/anggota/${anggotaId}`, label: isi.nama }}
      kepala={`Data ${isi.nama}`}
      tanda={await tandaCetak(actor)}
    >
      {anggota.map((k) => (
        <KeanggotaanCetak key={k.id} k={k} />
      ))}
      <KontakCetak baris={kontak} />
      <PembukaanCetak baris={await pembukaanTentang(anggota)} />
      <HakSaya kantor={kantor} retensi={retensi} />
    </LembarCetak>
  );
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IsianSetelan } from '@/app/(kerja)/tahun/[tahun]/setelan/[kelompok]/_components/IsianSetelan';
import { UbahSetelan } from '@/app/(kerja)/tahun/[tahun]/setelan/[kelompok]/_components/UbahSetelan';
import { muatSetelan } from '@/app/(kerja)/tahun/[tahun]/setelan/[kelompok]/muat';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { bacaNilai, sebagaiIsian } from '@/lib/tahun/nilai';

export const metadata: Metadata = { title: 'Ubah setelan' };

type Props = { params: Promise<{ tahun: string; kelompok: string }> };

export default async function SetelanPage({ params }: Props) {
  const muatan = await muatSetelan(await params);
  if (!muatan) notFound();
  const { t, kunci, isi } = muatan;
  const bidang = isi.bidang
    // fixed once the year is open (F54)
    .filter((b) => b.kunci !== 'paguPerKelompok' || t.status === 'DISIAPKAN')
    .map((b) => ({ b, nilai: bacaNilai(t.setelan, b.kunci) }));
  return (
    <>
      <Judul
        judul={isi.judul}
        sub={`Setelan tahun ${t.tahun}, versi ${t.nomor}`}
        kembali={{ href: `/tahun/${t.tahun}`, label: `Tahun ${t.tahun}` }}
      />
      <Panel judul="Ubah setelan">
        <UbahSetelan
          perintahId={randomUUID()}
          tahun={{ id: t.id, tahun: t.tahun, nomor: t.nomor }}
          kelompok={kunci}
          nilai={Object.fromEntries(bidang.map((x) => [x.b.kunci, sebagaiIsian(x.b, x.nilai)]))}
        >
          {bidang.map(({ b, nilai }) => (
            <IsianSetelan key={b.kunci} b={b} nilai={nilai} tahun={t.tahun} />
          ))}
        </UbahSetelan>
      </Panel>
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LencanaTahun } from '@/app/(kerja)/tahun/_components/LencanaTahun';
import { AksiTahun } from '@/app/(kerja)/tahun/[tahun]/_components/AksiTahun';
import { PapanKuota } from '@/app/(kerja)/tahun/[tahun]/_components/PapanKuota';
import { SetelanPanel } from '@/app/(kerja)/tahun/[tahun]/_components/SetelanPanel';
import { VersiPanel } from '@/app/(kerja)/tahun/[tahun]/_components/VersiPanel';
import { Linimasa } from '@/components/kube/Linimasa';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { formatRupiah } from '@/lib/core/rupiah';
import { requireActor } from '@/lib/server/session';
import { findTahun } from '@/lib/tahun/halaman';

export const metadata: Metadata = { title: 'Tahun program' };

type Props = { params: Promise<{ tahun: string }> };

export default async function SatuTahunPage({ params }: Props) {
  const actor = await requireActor();
  const t = await findTahun(actor, (await params).tahun);
  if (!t) notFound();
  const s = t.setelan;
  return (
    <>
      <Judul
        judul={`Tahun program ${t.tahun}`}
        sub={t.nama}
        kembali={{ href: '/tahun', label: 'Tahun program' }}
        kanan={<LencanaTahun status={t.status} />}
      />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-3">
          <AksiTahun actor={actor} t={t} />
          <Panel judul="Program">
            <Rincian
              butir={[
                { label: 'Penyelenggara', isi: t.penyelenggara },
                { label: 'Sumber dana', isi: s.sumberDana },
                { label: 'Dana per kelompok', isi: formatRupiah(s.paguPerKelompok) },
                {
                  label: 'Dasar hukum',
                  isi: (
                    <ul className="grid gap-1">
                      {s.dasarHukum.map((d) => (
                        <li key={d}>{d}</li>
                      ))}
                    </ul>
                  ),
                },
              ]}
            />
          </Panel>
          <PapanKuota actor={actor} t={t} />
          <SetelanPanel t={t} />
        </div>
        <div className="grid min-w-0 gap-3">
          <VersiPanel t={t} />
          <Panel judul="Riwayat">
            <Linimasa
              butir={t.jejak.map((j) => ({
                id: j.id,
                judul: j.label,
                oleh: j.oleh,
                pada: j.pada,
                jenis: j.jenis,
                catatan: j.alasan,
              }))}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { LencanaPengaduan } from '@/app/(kerja)/pengaduan/_components/LencanaPengaduan';
import { AksiPengaduan } from '@/app/(kerja)/pengaduan/[id]/_components/AksiPengaduan';
import { Linimasa } from '@/components/kube/Linimasa';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { TombolTaut } from '@/components/ui/Tombol';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { findPengaduan } from '@/lib/pengaduan/queries';
import { requireActor } from '@/lib/server/session';

type Props = { params: Promise<{ id: string }> };

/** For everybody but the supervisors of the area this case does not exist (T25). */
const muat = cache(async (id: string) => {
  const actor = await requireActor();
  return (await findPengaduan(actor, id)) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Pengaduan ${(await muat((await params).id)).nomor}` };
}

const HASIL: Record<string, string> = { TERBUKTI: 'Terbukti', TIDAK: 'Tidak terbukti' };

export default async function BerkasPengaduanPage({ params }: Props) {
  const p = await muat((await params).id);
  return (
    <>
      <Judul
        judul={p.judul}
        kembali={{ href: '/pengaduan', label: 'Pengaduan' }}
        kanan={<LencanaPengaduan status={p.status} />}
        sub={`${p.nomor}, masuk ${tanggalIndonesia(p.masuk)}.`}
      />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-3">
          <AksiPengaduan p={p} />
          <Panel judul="Isi pengaduan">
            <p className="mb-3">{p.isi}</p>
            <Rincian
              butir={[
                { label: 'Tempat', isi: p.desa },
                {
                  label: 'Pencairan',
                  isi: p.pencairanId && (
                    <Link
                      href={`/pencairan/${p.pencairanId}`}
                      className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
                    >
                      Buka berkas pencairan
                    </Link>
                  ),
                },
                { label: 'Hasil', isi: p.hasil && HASIL[p.hasil] },
                { label: 'Catatan', isi: p.catatan },
              ]}
            />
          </Panel>
        </div>
        <div className="grid min-w-0 gap-3">
          <TombolTaut href={`/pengaduan/${p.id}/cetak`} ikon="cetak">
            Lembar cetak
          </TombolTaut>
          <Panel judul="Riwayat">
            <Linimasa
              butir={p.jejak.toReversed().map(({ label, alasan, ...j }) => ({
                ...j,
                judul: label,
                catatan: alasan ?? undefined,
              }))}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}

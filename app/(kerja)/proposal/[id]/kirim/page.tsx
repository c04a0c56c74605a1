import type { Metadata } from 'next';
import Link from 'next/link';
import { Jawaban } from '@/app/(kerja)/proposal/[id]/kirim/_components/Jawaban';
import { Putusan } from '@/app/(kerja)/proposal/[id]/kirim/_components/Putusan';
import { kurangnya } from '@/app/(kerja)/proposal/[id]/kirim/kurang';
import { CatatanPetugas } from '@/app/(kerja)/proposal/[id]/tulis/_components/CatatanPetugas';
import { muatTulisan, nilaiIsi } from '@/app/(kerja)/proposal/[id]/tulis/muat';
import { SapuDraf } from '@/components/form/SapuDraf';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';

export const metadata: Metadata = { title: 'Periksa dan kirim' };

type Props = { params: Promise<{ id: string }> };

export default async function KirimPage({ params }: Props) {
  const { p } = await muatTulisan((await params).id);
  const kurang = kurangnya(p);
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul="Periksa lalu kirim"
        kembali={{ href: `/proposal/${p.id}/tulis`, label: 'Daftar isian' }}
      />
      <SapuDraf berkasId={p.id} nilai={nilaiIsi(p)} />
      <CatatanPetugas p={p} />
      {kurang.length > 0 && (
        <Catatan
          nada="perhatian"
          data-kurang={kurang.length}
          judul={
            <span className="block">{kurang.length} hal perlu dilengkapi sebelum dikirim</span>
          }
        >
          <ul>
            {kurang.map((k) => (
              <li key={k.kunci}>
                <Link
                  href={k.href}
                  className="inline-flex min-h-12 items-center text-perhatian meja:min-h-7"
                >
                  {k.pesan}
                </Link>
              </li>
            ))}
          </ul>
        </Catatan>
      )}
      <Panel judul="Kelompok">
        <Rincian
          butir={[
            { label: 'Nama', isi: p.kelompok.nama },
            { label: 'Usaha', isi: p.kelompok.usaha },
            { label: 'Tempat', isi: p.desa },
            { label: 'Anggota', isi: `${p.anggota.length} orang` },
            { label: 'Tahun', isi: p.tahun },
          ]}
        />
      </Panel>
      <Jawaban p={p} />
      <Putusan p={p} />
    </div>
  );
}

import type { Metadata } from 'next';
import { Akibat } from '@/app/(kerja)/kelompok/[id]/ganti/_components/Akibat';
import {
  FormGantiAnggota,
  FormGantiPengurus,
} from '@/app/(kerja)/kelompok/[id]/ganti/_components/FormGanti';
import { muatAtau404 } from '@/app/(kerja)/kelompok/[id]/muat';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Tab } from '@/components/ui/Tab';
import { TombolTaut } from '@/components/ui/Tombol';
import { findFormulirGanti } from '@/lib/kelompok/formulir-ganti';
import { judulKelompok } from '@/lib/kelompok/kalimat';

export const metadata: Metadata = { title: 'Ganti anggota atau pengurus' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ apa?: string | string[] }>;
};

export default async function GantiPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { isi: f } = await muatAtau404([id], (actor) => findFormulirGanti(actor, id));
  const pengurus = (await searchParams).apa === 'pengurus';
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul="Ganti anggota atau pengurus"
        kembali={{ href: `/kelompok/${id}`, label: judulKelompok(f.acuan.nama) }}
      />
      {f.tertutup ? (
        <Kosong
          ikon="gembok"
          judul="Penggantian tidak bisa diusulkan sekarang"
          aksi={<TombolTaut href={`/kelompok/${id}`}>Kembali ke kelompok</TombolTaut>}
        >
          {f.tertutup}
        </Kosong>
      ) : (
        <>
          <Tab
            label="Apa yang diganti"
            butir={[
              { href: `/kelompok/${id}/ganti`, label: 'Anggota', kini: !pengurus },
              { href: `/kelompok/${id}/ganti?apa=pengurus`, label: 'Pengurus', kini: pengurus },
            ]}
          />
          <Akibat f={f} pengurus={pengurus} />
          <div className="rounded-xl border border-garis bg-permukaan p-4">
            {pengurus ? <FormGantiPengurus f={f} /> : <FormGantiAnggota f={f} />}
          </div>
        </>
      )}
    </div>
  );
}

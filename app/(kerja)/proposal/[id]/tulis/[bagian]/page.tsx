import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CatatanPetugas } from '@/app/(kerja)/proposal/[id]/tulis/_components/CatatanPetugas';
import { ContohIsi } from '@/app/(kerja)/proposal/[id]/tulis/_components/ContohIsi';
import { IsianBagian } from '@/app/(kerja)/proposal/[id]/tulis/_components/IsianBagian';
import { KepalaTulis } from '@/app/(kerja)/proposal/[id]/tulis/_components/KepalaTulis';
import { Sorot } from '@/app/(kerja)/proposal/[id]/tulis/_components/Sorot';
import { UsahaSerupa } from '@/app/(kerja)/proposal/[id]/tulis/_components/UsahaSerupa';
import { simpan } from '@/app/(kerja)/proposal/[id]/tulis/actions';
import { jenuh, muatTulisan, nilaiIsi } from '@/app/(kerja)/proposal/[id]/tulis/muat';
import { DrafHp } from '@/components/form/DrafHp';
import { Form } from '@/components/form/Form';
import { SapuDraf } from '@/components/form/SapuDraf';
import { TombolTaut } from '@/components/ui/Tombol';
import { bagianOf } from '@/lib/proposal/bagian';
import { ditandai, jalurSebelum } from '@/lib/proposal/tugas';

type Props = {
  params: Promise<{ id: string; bagian: string }>;
  searchParams: Promise<{ dari?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: bagianOf((await params).bagian)?.judul ?? 'Isi proposal' };
}

export default async function BagianPage({ params, searchParams }: Props) {
  const { id, bagian: kunci } = await params;
  const bagian = bagianOf(kunci);
  if (!bagian) notFound();
  const { p } = await muatTulisan(id);
  const dari = (await searchParams).dari === 'kirim' ? 'kirim' : '';
  const nilai = Object.fromEntries(bagian.bidang.map((k) => [k, p.isi[k] ?? '']));
  const salah = ditandai(bagian.kunci, p.status === 'DIKEMBALIKAN' ? p.bidangSalah : []);
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <KepalaTulis proposalId={id} langkah={bagian.kunci} pertanyaan={bagian.pertanyaan} />
      <SapuDraf berkasId={id} nilai={nilaiIsi(p)} />
      {salah.length > 0 && <CatatanPetugas p={p} hanya={salah} disini />}
      {bagian.kunci === 'pembeda' && <UsahaSerupa p={p} disini />}
      <ContohIsi kunci={bagian.kunci} usaha={p.kelompok.usaha} />
      <Form
        // each screen is a form of its own, also when the next one looks alike
        key={bagian.kunci}
        aksi="proposal.ubah"
        action={simpan}
        perintahId={randomUUID()}
        tombol={dari ? 'Simpan' : 'Simpan dan lanjut'}
        tersembunyi={{ id, bagian: bagian.kunci, dari }}
      >
        <Sorot nyala={salah.length > 0}>
          <IsianBagian
            bagian={bagian}
            nilai={nilai}
            wajib={bagian.wajib === true || (bagian.wajib === 'jenuh' && jenuh(p))}
            kelompok={p.kelompok.nama}
          />
        </Sorot>
        <DrafHp berkasId={id} bagian={bagian.kunci} nilai={nilai} />
      </Form>
      <TombolTaut
        href={dari ? `/proposal/${id}/kirim` : jalurSebelum(id, bagian.kunci)}
        nada="polos"
      >
        Kembali
      </TombolTaut>
    </div>
  );
}

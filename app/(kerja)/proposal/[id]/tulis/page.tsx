import type { Metadata } from 'next';
import { CatatanPetugas } from '@/app/(kerja)/proposal/[id]/tulis/_components/CatatanPetugas';
import { DaftarIsian } from '@/app/(kerja)/proposal/[id]/tulis/_components/DaftarIsian';
import { bahanOf, muatTulisan, nilaiIsi } from '@/app/(kerja)/proposal/[id]/tulis/muat';
import { SapuDraf } from '@/components/form/SapuDraf';
import { Batang } from '@/components/kube/Batang';
import { BilahRab } from '@/components/kube/BilahRab';
import { Judul } from '@/components/ui/Halaman';
import { TombolTaut } from '@/components/ui/Tombol';
import { daftarTugas, type Tugas } from '@/lib/proposal/tugas';

export const metadata: Metadata = { title: 'Isi proposal' };

type Props = { params: Promise<{ id: string }> };

const BERES: readonly Tugas['keadaan'][] = ['selesai', 'boleh-kosong'];

export default async function TulisPage({ params }: Props) {
  const { p } = await muatTulisan((await params).id);
  const tugas = daftarTugas(bahanOf(p));
  const selesai = tugas.filter((t) => BERES.includes(t.keadaan)).length;
  const berikut = tugas.find((t) => !BERES.includes(t.keadaan));
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul={`Proposal ${p.kelompok.nama}`}
        sub={`${p.kelompok.usaha}, ${p.desa}`}
        kembali={{ href: `/proposal/${p.id}`, label: 'Proposal' }}
      />
      <SapuDraf berkasId={p.id} nilai={nilaiIsi(p)} />
      <CatatanPetugas p={p} />
      <section
        aria-label="Yang perlu dilakukan"
        className="grid gap-2.5 rounded-xl border border-garis bg-permukaan p-4 meja:rounded-lg"
      >
        <p className="text-lg font-semibold">
          {selesai} dari {tugas.length} bagian selesai
        </p>
        <Batang persen={(selesai / tugas.length) * 100} />
        {berikut ? (
          <TombolTaut href={`/proposal/${p.id}/tulis/${berikut.langkah}`} nada="utama" lebar>
            {selesai === 0 ? 'Mulai menulis' : `Lanjut: ${berikut.judul}`}
          </TombolTaut>
        ) : (
          <TombolTaut href={`/proposal/${p.id}/kirim`} nada="utama" lebar>
            Periksa dan kirim
          </TombolTaut>
        )}
      </section>
      <DaftarIsian proposalId={p.id} tugas={tugas} />
      {p.rab.length > 0 && <BilahRab total={p.total} pagu={p.pagu} />}
      {berikut && (
        <TombolTaut href={`/proposal/${p.id}/kirim`} lebar>
          Periksa jawaban
        </TombolTaut>
      )}
    </div>
  );
}

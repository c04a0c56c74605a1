import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { CatatanPetugas } from '@/app/(kerja)/proposal/[id]/tulis/_components/CatatanPetugas';
import { KepalaTulis } from '@/app/(kerja)/proposal/[id]/tulis/_components/KepalaTulis';
import { pasang } from '@/app/(kerja)/proposal/[id]/tulis/actions';
import { DaftarFoto } from '@/app/(kerja)/proposal/[id]/tulis/lampiran/_components/DaftarFoto';
import { LampiranLain } from '@/app/(kerja)/proposal/[id]/tulis/lampiran/_components/LampiranLain';
import { bahanOf, muatTulisan } from '@/app/(kerja)/proposal/[id]/tulis/muat';
import { BidangBerkas } from '@/components/form/BidangBerkas';
import { Form } from '@/components/form/Form';
import { TombolTaut } from '@/components/ui/Tombol';
import { ditandai, jalurSebelum, jalurSesudah } from '@/lib/proposal/tugas';

export const metadata: Metadata = { title: 'Foto KK dan KTP' };

type Props = { params: Promise<{ id: string }> };

export default async function LampiranPage({ params }: Props) {
  const { p } = await muatTulisan((await params).id);
  const { foto } = bahanOf(p);
  const salah = ditandai('lampiran', p.status === 'DIKEMBALIKAN' ? p.bidangSalah : []);
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <KepalaTulis proposalId={p.id} langkah="lampiran" pertanyaan="Foto KK dan KTP setiap anggota">
        <p className="text-base text-teks-2 meja:text-sm">
          {foto.ada} dari {foto.perlu} foto sudah ada. Dinas memeriksa apakah tulisannya terbaca.
        </p>
      </KepalaTulis>
      <CatatanPetugas p={p} hanya={salah} />
      <DaftarFoto p={p} />
      <LampiranLain p={p} />
      <Form
        aksi="proposal.ubah"
        action={pasang}
        perintahId={randomUUID()}
        tombol="Simpan lampiran"
        tersembunyi={{ id: p.id, jenis: 'LAIN' }}
        nada="biasa"
        lipat={{
          label: 'Tambah lampiran lain',
          keterangan: 'Misalnya foto tempat usaha atau surat izin memakai tempat.',
        }}
      >
        <BidangBerkas name="berkasId" label="Foto atau surat" wajib />
      </Form>
      <div className="grid grid-cols-2 gap-2.5">
        <TombolTaut href={jalurSebelum(p.id, 'lampiran')}>Kembali</TombolTaut>
        <TombolTaut href={jalurSesudah(p.id, 'lampiran')} nada="utama">
          Lanjut
        </TombolTaut>
      </div>
    </div>
  );
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { hapusBaris, simpanBaris } from '@/app/(kerja)/proposal/[id]/tulis/actions';
import { muatTulisan } from '@/app/(kerja)/proposal/[id]/tulis/muat';
import { BilahHidup } from '@/app/(kerja)/proposal/[id]/tulis/rab/_components/BilahHidup';
import { Bidang } from '@/components/form/Bidang';
import { BidangRupiah } from '@/components/form/BidangRupiah';
import { DrafHp } from '@/components/form/DrafHp';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { formatVolume } from '@/lib/core/jumlah';
import { angkaIndonesia } from '@/lib/core/tanggal';
import type { ProposalTampil } from '@/lib/proposal/queries';

export const metadata: Metadata = { title: 'Barang' };

type Props = { params: Promise<{ id: string; butirId: string }> };

/** A line as it stands in the fields. */
const teksBaris = (b: ProposalTampil['rab'][number]) => ({
  uraian: b.uraian,
  volume: formatVolume(b.volume),
  satuan: b.satuan,
  harga: angkaIndonesia(b.harga),
});

export default async function ButirPage({ params }: Props) {
  const { id, butirId } = await params;
  const { p } = await muatTulisan(id);
  const butir = p.rab.find((b) => b.id === butirId);
  if (!butir && butirId !== 'baru') notFound();
  const nilai = butir ? teksBaris(butir) : { uraian: '', volume: '', satuan: '', harga: '' };
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul={butir ? 'Ubah barang' : 'Tambah barang'}
        kembali={{ href: `/proposal/${id}/tulis/rab`, label: 'Rencana belanja' }}
      />
      <Form
        aksi="proposal.ubah"
        action={simpanBaris}
        perintahId={randomUUID()}
        tombol="Simpan barang"
        tersembunyi={{ id, butirId: butir?.id ?? '' }}
      >
        <Bidang
          name="uraian"
          label="Nama barang"
          bantu="Tulis juga ukurannya, misalnya freezer 100 L."
          nilai={nilai.uraian}
          maxLength={120}
          wajib
        />
        <div className="grid grid-cols-2 gap-3">
          <Bidang
            name="volume"
            label="Jumlah"
            bantu="Misalnya 3 atau 2,5."
            nilai={nilai.volume}
            inputMode="decimal"
            maxLength={12}
            wajib
          />
          <Bidang
            name="satuan"
            label="Satuan"
            bantu="Misalnya kg."
            nilai={nilai.satuan}
            maxLength={30}
            wajib
          />
        </div>
        <BidangRupiah name="harga" label="Harga satuan" nilai={nilai.harga} wajib />
        <BilahHidup total={p.total} lama={butir?.jumlah ?? 0} pagu={p.pagu} />
        <DrafHp
          berkasId={id}
          bagian={`rab-${butirId}`}
          nilai={nilai}
          sudah={p.rab.map(teksBaris)}
        />
      </Form>
      {butir && (
        <Form
          aksi="proposal.ubah"
          action={hapusBaris}
          perintahId={randomUUID()}
          tombol="Ya, hapus barang ini"
          nada="bahaya"
          tersembunyi={{ id, butirId: butir.id }}
          lipat={{ label: 'Hapus barang', keterangan: `${butir.uraian} keluar dari daftar.` }}
        />
      )}
    </div>
  );
}

import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CatatanPetugas } from '@/app/(kerja)/proposal/[id]/tulis/_components/CatatanPetugas';
import { Sorot } from '@/app/(kerja)/proposal/[id]/tulis/_components/Sorot';
import { simpanFoto } from '@/app/(kerja)/proposal/[id]/tulis/lampiran/actions';
import { fotoOf, muatTulisan } from '@/app/(kerja)/proposal/[id]/tulis/muat';
import { BidangBerkas } from '@/components/form/BidangBerkas';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { TombolTaut } from '@/components/ui/Tombol';

export const metadata: Metadata = { title: 'Foto KK dan KTP' };

type Props = { params: Promise<{ id: string; anggotaId: string }> };

export default async function FotoPage({ params }: Props) {
  const { id, anggotaId } = await params;
  const { p } = await muatTulisan(id);
  const i = p.anggota.findIndex((a) => a.id === anggotaId);
  const anggota = p.anggota[i];
  if (!anggota) notFound();
  const kk = fotoOf(p, anggotaId, 'KK');
  const ktp = fotoOf(p, anggotaId, 'KTP');
  const tersimpan = (f: typeof kk) => f && { id: f.berkasId, nama: f.namaBerkas };
  const bidang = (papan: 'kk' | 'ktp') => `anggota.${anggota.urut}.${papan}`;
  const diminta =
    p.status === 'DIKEMBALIKAN'
      ? p.bidangSalah.filter((b) => b === bidang('kk') || b === bidang('ktp'))
      : [];
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul={anggota.nama}
        sub={`Anggota ${anggota.urut} dari ${p.anggota.length}, KK berakhir ${anggota.kkAkhir}`}
        kembali={{ href: `/proposal/${id}/tulis/lampiran`, label: 'Semua anggota' }}
      />
      <CatatanPetugas p={p} hanya={diminta} disini />
      <Form
        aksi="proposal.ubah"
        action={simpanFoto}
        perintahId={randomUUID()}
        tombol="Simpan dan lanjut"
        tersembunyi={{
          id,
          anggotaId,
          perintahKtp: randomUUID(),
          lamaKK: kk?.berkasId ?? '',
          lamaKTP: ktp?.berkasId ?? '',
          berikut: p.anggota[i + 1]?.id ?? '',
        }}
      >
        <Sorot nyala={diminta.includes(bidang('kk'))}>
          <BidangBerkas
            name="fotoKK"
            label="Foto kartu keluarga"
            bantu="Letakkan di tempat terang. Semua angka harus terbaca."
            nilai={tersimpan(kk)}
            kamera
            wajib
          />
        </Sorot>
        <Sorot nyala={diminta.includes(bidang('ktp'))}>
          <BidangBerkas
            name="fotoKTP"
            label="Foto KTP"
            bantu="Foto bagian depan saja."
            nilai={tersimpan(ktp)}
            kamera
            wajib
          />
        </Sorot>
      </Form>
      <div className="flex flex-wrap gap-2.5">
        {kk && (
          <TombolTaut href={`/api/berkas/${kk.berkasId}`} ikon="gambar">
            Lihat foto KK
          </TombolTaut>
        )}
        {ktp && (
          <TombolTaut href={`/api/berkas/${ktp.berkasId}`} ikon="gambar">
            Lihat foto KTP
          </TombolTaut>
        )}
      </div>
    </div>
  );
}

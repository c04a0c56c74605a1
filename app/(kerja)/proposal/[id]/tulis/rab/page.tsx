import type { Metadata } from 'next';
import Link from 'next/link';
import { CatatanPetugas } from '@/app/(kerja)/proposal/[id]/tulis/_components/CatatanPetugas';
import { KepalaTulis } from '@/app/(kerja)/proposal/[id]/tulis/_components/KepalaTulis';
import { UsahaSerupa } from '@/app/(kerja)/proposal/[id]/tulis/_components/UsahaSerupa';
import { muatTulisan } from '@/app/(kerja)/proposal/[id]/tulis/muat';
import { DaftarBarang } from '@/app/(kerja)/proposal/[id]/tulis/rab/_components/DaftarBarang';
import { BilahRab } from '@/components/kube/BilahRab';
import { Ikon } from '@/components/ui/Ikon';
import { Kosong } from '@/components/ui/Kosong';
import { TombolTaut } from '@/components/ui/Tombol';
import { rupiahPerKk } from '@/lib/core/rab';
import { formatRupiah } from '@/lib/core/rupiah';
import { CONTOH_RAB, jenisContoh } from '@/lib/proposal/contoh-rab';
import { ditandai, jalurSebelum, jalurSesudah } from '@/lib/proposal/tugas';

export const metadata: Metadata = { title: 'Rencana belanja' };

type Props = { params: Promise<{ id: string }> };

export default async function RabPage({ params }: Props) {
  const { p } = await muatTulisan((await params).id);
  const dasar = `/proposal/${p.id}/tulis/rab`;
  const contoh = CONTOH_RAB[jenisContoh(p.kelompok.usaha)].sebutan;
  const salah = ditandai('rab', p.status === 'DIKEMBALIKAN' ? p.bidangSalah : []);
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <KepalaTulis proposalId={p.id} langkah="rab" pertanyaan="Barang apa yang akan dibeli?" />
      {salah.length > 0 && <CatatanPetugas p={p} hanya={salah} disini />}
      <UsahaSerupa p={p} />
      {p.rab.length === 0 ? (
        <Kosong
          ikon="nota"
          judul="Belum ada barang."
          aksi={
            <TombolTaut href={`${dasar}/baru`} nada="utama" ikon="tambah">
              Tambah barang
            </TombolTaut>
          }
        >
          Tulis satu per satu: nama, jumlah, dan harga. Jumlah akhirnya harus{' '}
          <span className="utuh">{formatRupiah(p.pagu)}</span>.
        </Kosong>
      ) : (
        <section aria-label="Daftar barang" className="rounded-xl border border-garis bg-permukaan">
          <header className="flex items-center justify-between pr-2 pl-4">
            <div className="text-base">
              <h2>{p.rab.length} barang</h2>
              {p.anggota.length > 0 && (
                <p className="text-teks-2 meja:text-sm" data-isi="per-kk">
                  {formatRupiah(rupiahPerKk(p.total, p.anggota.length))} per KK
                </p>
              )}
            </div>
            <Link
              href={`${dasar}/baru`}
              className="inline-flex min-h-12 items-center gap-2 px-2 font-semibold no-underline"
            >
              <Ikon nama="tambah" />
              Tambah
            </Link>
          </header>
          <DaftarBarang p={p} />
        </section>
      )}
      <TombolTaut href={`${dasar}/contoh`} lebar ikon="toko">
        Lihat contoh belanja {contoh}
      </TombolTaut>
      <BilahRab total={p.total} pagu={p.pagu} lekat>
        <div className="grid grid-cols-2 gap-2.5">
          <TombolTaut href={jalurSebelum(p.id, 'rab')}>Kembali</TombolTaut>
          <TombolTaut href={jalurSesudah(p.id, 'rab')} nada="utama">
            Lanjut
            <Ikon nama="panah-kanan" />
          </TombolTaut>
        </div>
      </BilahRab>
    </div>
  );
}

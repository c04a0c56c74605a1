import type { Metadata } from 'next';
import { Kosong } from '@/components/ui/Kosong';
import { TombolTaut } from '@/components/ui/Tombol';

export const metadata: Metadata = { title: 'Tidak ditemukan' };

export default function NotFound() {
  return (
    <main className="mx-auto max-w-lg px-4 py-12">
      <h1 className="mb-4 text-xl">Halaman ini tidak ada</h1>
      <Kosong
        ikon="cari"
        judul="Tidak ditemukan di wilayah Anda"
        aksi={<TombolTaut href="/beranda">Kembali ke Menunggu Anda</TombolTaut>}
      >
        Alamatnya mungkin salah, atau berkasnya milik wilayah lain.
      </Kosong>
    </main>
  );
}

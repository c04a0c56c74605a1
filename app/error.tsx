'use client';

import { Kosong } from '@/components/ui/Kosong';
import { Tombol } from '@/components/ui/Tombol';

/** Says what is safe and what to do; the cause stays in our log, under the digest shown here. */
export default function GalatPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main className="mx-auto max-w-lg px-4 py-12">
      <h1 className="mb-4 text-xl">Ada gangguan</h1>
      <Kosong
        ikon="peringatan"
        judul="Halaman belum bisa dibuka"
        gagal
        aksi={
          <Tombol nada="utama" onClick={reset}>
            Coba lagi
          </Tombol>
        }
      >
        Data Anda aman. Bila terjadi lagi, sebutkan rujukan {error.digest ?? '–'} ke admin.
      </Kosong>
    </main>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { DataPribadi } from '@/app/(publik)/tentang/_components/DataPribadi';
import { KerangkaPublik, TENGAH } from '@/components/kube/KerangkaPublik';
import { Catatan } from '@/components/ui/Catatan';
import { formatRupiah } from '@/lib/core/rupiah';
import { getKantor, getPagu, getRetensi } from '@/lib/publik/queries';

export const metadata: Metadata = { title: 'Tentang KUBE' };

export default async function TentangPage() {
  await connection();
  const [kantor, pagu, retensi] = await Promise.all([getKantor(), getPagu(), getRetensi()]);
  return (
    <KerangkaPublik kantor={kantor.nama}>
      <div className={`${TENGAH} grid gap-7 py-5 lg:py-9`}>
        <header className="max-w-prose">
          <h1 className="text-2xl tracking-[-0.02em]">Tentang KUBE dan SIKUBE</h1>
          <p className="mt-2 text-teks-2 lg:text-lg">
            KUBE adalah Kelompok Usaha Bersama. Keluarga kurang mampu membuka usaha bersama dengan
            bantuan dana dan pendampingan.
          </p>
        </header>
        <Catatan nada="baik" judul="Gratis dan tanpa potongan." className="max-w-prose">
          Tidak ada biaya mendaftar, mengurus, atau mencairkan. Tolak siapa pun yang meminta bagian.
        </Catatan>
        <Bab judul="Apa itu SIKUBE">
          <p>
            SIKUBE mencatat perjalanan kelompok: dibentuk, menulis proposal, diperiksa, menerima
            dana, lalu menjalankan usaha. Setiap langkah tercatat dan tidak dapat dihapus.
          </p>
          <p>
            Satu kelompok menerima <span className="utuh">{formatRupiah(pagu)}</span>. Dana masuk
            langsung ke rekening kelompok.
          </p>
          <p>
            <Link href="/lembar-informasi">Lembar informasi untuk dicetak</Link>
          </p>
        </Bab>
        <Bab judul="Siapa yang memakai">
          <ul className="grid list-disc gap-1 pl-5">
            <li>Ketua dan anggota kelompok, untuk kelompoknya sendiri.</li>
            <li>Pendamping, untuk kelompok di kecamatan tugasnya.</li>
            <li>Kantor desa, kelurahan, dan kecamatan, untuk wilayahnya.</li>
            <li>Dinas Sosial, Dinas Sosial Provinsi, dan Kementerian Sosial.</li>
            <li>Inspektorat, untuk memeriksa.</li>
          </ul>
          <p>Siapa pun dapat melihat angka umum dan melacak proposal, tanpa akun.</p>
        </Bab>
        <DataPribadi kantor={kantor} retensi={retensi} />
        <Bab judul="Sumber data wilayah" id="sumber">
          <p>
            Kode dan nama wilayah berasal dari{' '}
            <a href="https://github.com/fityannugroho/idn-area-data">idn-area-data</a>. Isinya
            mengikuti Keputusan Menteri Dalam Negeri Nomor 300.2.2-2430 Tahun 2025.
          </p>
          <p>
            Basis data itu berlisensi{' '}
            <a href="https://opendatacommons.org/licenses/odbl/1-0/" lang="en">
              Open Database License 1.0
            </a>
            . Daftar wilayah di SIKUBE boleh dipakai lagi dengan lisensi yang sama.
          </p>
        </Bab>
      </div>
    </KerangkaPublik>
  );
}

function Bab({ judul, id, children }: { judul: string; id?: string; children: ReactNode }) {
  return (
    <section id={id} className="grid max-w-prose gap-2">
      <h2 className="text-xl tracking-[-0.01em]">{judul}</h2>
      {children}
    </section>
  );
}

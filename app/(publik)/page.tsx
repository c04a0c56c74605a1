import type { Metadata } from 'next';
import Link from 'next/link';
import { Alur } from '@/app/(publik)/_components/Alur';
import { Fakta } from '@/app/(publik)/_components/Fakta';
import { KotakLacak } from '@/app/(publik)/_components/KotakLacak';
import { TabelWilayah } from '@/app/(publik)/_components/TabelWilayah';
import { KerangkaPublik, TENGAH } from '@/components/kube/KerangkaPublik';
import { Ikon } from '@/components/ui/Ikon';
import { Kontur } from '@/components/ui/Kontur';
import { TombolTaut } from '@/components/ui/Tombol';
import { formatRupiah } from '@/lib/core/rupiah';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { getAngkaPublik, getKantor, getPagu, type Kantor } from '@/lib/publik/queries';

export const metadata: Metadata = {
  title: { absolute: 'SIKUBE: usaha bersama keluarga' },
  description: 'Bantuan KUBE gratis. Lacak proposal kelompok Anda dan lihat alurnya.',
};

type Props = { searchParams: Promise<{ kab?: string | string[] }> };

export default async function BerandaPublik({ searchParams }: Props) {
  const { kab } = await searchParams;
  const kantor = await getKantor(typeof kab === 'string' ? kab : undefined);
  const [angka, pagu] = await Promise.all([getAngkaPublik(kantor), getPagu()]);
  const judul = [
    'KUBE',
    kantor.wilayah && `di ${kantor.wilayah}`,
    angka.tahun && `tahun ${angka.tahun}`,
  ];
  return (
    <KerangkaPublik kantor={kantor.nama}>
      <section className="relative overflow-hidden bg-aksen-lembut">
        <Kontur />
        <div
          className={`${TENGAH} relative grid gap-4.5 py-4.5 lg:grid-cols-[minmax(0,1fr)_25rem] lg:items-center lg:gap-16 lg:py-11`}
        >
          <div>
            <h1 className="max-w-[15em] text-2xl tracking-[-0.02em] lg:text-3xl">
              Usaha bersama keluarga,
              <br />
              dicatat terbuka
            </h1>
            <p className="mt-2 max-w-[33em] text-base text-teks-2 lg:mt-3 lg:text-lg">
              KUBE membantu keluarga kurang mampu membuka usaha bersama. Satu kelompok menerima{' '}
              <span className="utuh">{formatRupiah(pagu)}</span>.
            </p>
            <p className="mt-2.5 inline-flex items-center gap-2 font-semibold text-baik lg:mt-4.5">
              <Ikon nama="cek-bulat" />
              Gratis dan tanpa potongan
            </p>
          </div>
          <KotakLacak />
        </div>
      </section>
      <section aria-labelledby="angka" className={`${TENGAH} pt-5 pb-6 lg:pt-7`}>
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h2 id="angka" className="text-xl tracking-[-0.01em]">
            {judul.filter(Boolean).join(' ')}
          </h2>
          <p className="text-base text-teks-3 lg:text-sm">
            {angka.contoh ? 'Data contoh' : 'Data'}, {tanggalIndonesia(angka.pada)}
          </p>
        </div>
        <Fakta angka={angka} />
        <PilihKabupaten kantor={kantor} />
      </section>
      <Alur />
      <div
        className={`${TENGAH} grid gap-6 pt-2 pb-6 lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-16 lg:pb-10`}
      >
        <TabelWilayah angka={angka} />
        <Masuk />
      </div>
    </KerangkaPublik>
  );
}

/** Where several regencies share the site, each has its figures under an address of its own. */
function PilihKabupaten({ kantor }: { kantor: Kantor }) {
  if (kantor.pilihan.length < 2) return null;
  const tautan = [{ kode: '', nama: 'Semua kabupaten' }, ...kantor.pilihan];
  return (
    <nav aria-label="Pilih kabupaten" className="mt-1">
      <ul className="flex flex-wrap gap-x-5">
        {tautan.map((k) => (
          <li key={k.kode}>
            <Link
              href={k.kode ? `/?kab=${k.kode}` : '/'}
              aria-current={k.kode === kantor.kode ? 'page' : undefined}
              className="inline-flex min-h-12 items-center aria-[current]:font-semibold aria-[current]:text-teks"
            >
              {k.nama}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Masuk() {
  return (
    <aside className="self-start rounded-xl border border-garis p-4">
      <h2 className="text-xl tracking-[-0.01em]">Sudah punya akun?</h2>
      <p className="mt-1.5 text-teks-2">
        Ketua, pendamping, dan petugas masuk dengan nama pengguna. Anggota baru memakai kode dari
        pendamping.
      </p>
      <div className="mt-3 grid gap-2">
        <TombolTaut href="/masuk" lebar>
          Masuk ke SIKUBE
        </TombolTaut>
        <p className="text-teks-2">Petugas tidak pernah meminta kata sandi Anda.</p>
      </div>
    </aside>
  );
}

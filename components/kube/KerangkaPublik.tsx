import Link from 'next/link';
import type { ReactNode } from 'react';
import { Lompat } from '@/components/kube/KerangkaKerja';
import { Ikon } from '@/components/ui/Ikon';
import { Merek } from '@/components/ui/Merek';
import { TombolTaut } from '@/components/ui/Tombol';

type Props = {
  children: ReactNode;
  /** nama kantor pemilik situs */
  kantor?: string;
  tautan?: { href: string; label: string }[];
  /** ke mana bertanya tentang data pribadi (UU 27/2022) */
  kontakDpo?: string;
  /** `false` di halaman masuk */
  masuk?: boolean;
};

const TAUTAN = [
  { href: '/lacak', label: 'Lacak proposal' },
  { href: '/tentang', label: 'Tentang KUBE' },
];

export function KerangkaPublik({
  children,
  kantor = 'Dinas Sosial',
  tautan = TAUTAN,
  kontakDpo,
  masuk = true,
}: Props) {
  return (
    <div className="flex min-h-dvh flex-col bg-permukaan">
      <Lompat />
      <header data-tanpa-cetak="" className="border-b border-garis">
        <p className="bg-cekung text-base text-teks-2 lg:text-sm">
          <span className={`${TENGAH} flex min-h-8.5 items-center gap-2 py-1`}>
            <Ikon nama="perisai" ukuran={16} className="text-aksen" />
            Situs resmi {kantor}
          </span>
        </p>
        <div className={`${TENGAH} flex min-h-14 items-center gap-1 lg:min-h-16`}>
          <span className="mr-auto">
            <Merek besar />
          </span>
          <nav aria-label="Menu utama" className="hidden sm:block">
            <ul className="flex">
              {tautan.map((t) => (
                <li key={t.href}>
                  <Link
                    href={t.href}
                    className="inline-flex min-h-12 items-center px-3 text-teks no-underline hover:underline"
                  >
                    {t.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {masuk && (
            <TombolTaut href="/masuk" className="ml-2">
              Masuk
            </TombolTaut>
          )}
        </div>
      </header>
      <main id="isi" tabIndex={-1} className="flex-1">
        {children}
      </main>
      <footer className="bg-cekung text-base text-teks-2">
        <div className={`${TENGAH} grid gap-1 py-4`}>
          <p className="flex items-center gap-2 font-semibold text-baik">
            <Ikon nama="cek-bulat" />
            Bantuan KUBE gratis, tanpa potongan.
          </p>
          <ul data-tanpa-cetak="" className="flex flex-wrap gap-x-6">
            {tautan.map((t) => (
              <li key={t.href}>
                <Link href={t.href} className="inline-flex min-h-12 items-center">
                  {t.label}
                </Link>
              </li>
            ))}
          </ul>
          <p>{kantor}</p>
          {kontakDpo && <p>Pertanyaan tentang data pribadi: {kontakDpo}</p>}
        </div>
      </footer>
    </div>
  );
}

/** Lebar baca halaman publik; dipakai juga oleh isi halamannya. */
export const TENGAH = 'mx-auto w-full max-w-[72.5rem] px-4 lg:px-6';

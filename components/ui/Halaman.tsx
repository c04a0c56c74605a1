import Link from 'next/link';
import type { ReactNode } from 'react';
import { Ikon } from '@/components/ui/Ikon';

type Props = {
  judul: string;
  sub?: ReactNode;
  kembali?: { href: string; label: string };
  /** lencana atau tombol di kanan judul */
  kanan?: ReactNode;
};

export function Judul({ judul, sub, kembali, kanan }: Props) {
  return (
    <header className="mb-3">
      {kembali && (
        <Link
          href={kembali.href}
          className="inline-flex min-h-12 items-center gap-1.5 text-base meja:min-h-6 meja:text-sm"
        >
          <Ikon nama="panah-kiri" />
          {kembali.label}
        </Link>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h1 className="min-w-0 text-xl tracking-[-0.01em]">{judul}</h1>
        {kanan && <div className="flex flex-wrap items-center gap-2">{kanan}</div>}
      </div>
      {sub && <div className="mt-1.5 text-base text-teks-2 meja:mt-0.5 meja:text-sm">{sub}</div>}
    </header>
  );
}

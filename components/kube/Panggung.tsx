import Link from 'next/link';
import type { ReactNode } from 'react';
import { Ikon } from '@/components/ui/Ikon';

type Props = {
  /** kata kecil di atas judul */
  sebelum?: string;
  judul: string;
  children: ReactNode;
  taut?: { href: string; label: string };
};

/** Satu-satunya bidang berwarna penuh: apa yang benar sekarang dan apa langkahnya (LOOK 1.1, 4). */
export function Panggung({ sebelum, judul, children, taut }: Props) {
  return (
    <section
      aria-labelledby="panggung"
      className="rounded-xl bg-panggung px-4 py-3.5 text-di-panggung meja:rounded-lg meja:px-4 meja:py-3"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          {sebelum && <p className="text-base text-di-panggung-2 meja:text-sm">{sebelum}</p>}
          <h2 id="panggung" className="text-lg">
            {judul}
          </h2>
          <div className="mt-0.5 text-base text-di-panggung-2 meja:text-sm">{children}</div>
        </div>
        {taut && (
          <Link
            href={taut.href}
            className="flex min-h-13 w-full items-center justify-center gap-2 rounded-lg bg-tombol-panggung px-4 text-base font-semibold text-di-tombol-panggung no-underline sm:w-auto meja:min-h-9 meja:rounded-md meja:text-sm"
          >
            {taut.label}
            <Ikon nama="panah-kanan" />
          </Link>
        )}
      </div>
    </section>
  );
}

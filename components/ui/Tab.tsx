import clsx from 'clsx';
import Link from 'next/link';
import { Hitung } from '@/components/ui/Hitung';

export type ButirTab = {
  href: string;
  label: string;
  kini?: boolean;
  hitung?: number | string;
  merah?: boolean;
};

/** Tautan biasa, bukan panel ARIA: tiap tab punya alamat. Di HP menjadi deret tombol yang melipat. */
export function Tab({ label, butir }: { label: string; butir: ButirTab[] }) {
  return (
    <nav aria-label={label} className="mb-3 meja:border-b meja:border-garis">
      <ul className="flex flex-wrap gap-1.5 meja:gap-0.5">
        {butir.map((b) => (
          <li key={b.href}>
            <Link
              href={b.href}
              aria-current={b.kini ? 'page' : undefined}
              className={clsx(
                'flex min-h-12 items-center gap-1.5 rounded-lg border px-3 text-base no-underline',
                'meja:-mb-px meja:min-h-9 meja:rounded-none meja:border-0 meja:border-b-3 meja:bg-transparent meja:px-2.5 meja:text-sm',
                b.kini
                  ? 'border-aksen bg-aksen-lembut font-semibold text-teks'
                  : 'border-garis-kuat bg-permukaan text-teks-2 hover:text-teks meja:border-transparent',
              )}
            >
              {b.label}
              {b.hitung !== undefined && (
                <Hitung nilai={b.hitung} nada={b.merah ? 'merah' : 'biasa'} />
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

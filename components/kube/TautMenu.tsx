'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type Props = {
  href: string;
  /** alamat lain di menu yang lebih panjang: supaya hanya satu yang "sedang dibuka" */
  lain: string[];
  kini?: string;
  className: string;
  children: ReactNode;
};

const cocok = (jalur: string, href: string) => jalur === href || jalur.startsWith(`${href}/`);

/** Daun kecil: hanya aria-current yang perlu tahu alamat halaman. */
export function TautMenu({ href, lain, kini, className, children }: Props) {
  const alamat = usePathname();
  const jalur = kini ?? alamat;
  const disini = cocok(jalur, href) && !lain.some((l) => l.length > href.length && cocok(jalur, l));
  return (
    <Link href={href} aria-current={disini ? 'page' : undefined} className={className}>
      {children}
    </Link>
  );
}

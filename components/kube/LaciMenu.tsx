'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';

type Props = { className: string; kelasTombol: string; kendali: string; children: ReactNode };

/**
 * "Lainnya" di HP: <details> tanpa isi yang membuka menu di sebelahnya lewat CSS, jadi jalan tanpa
 * JavaScript dan menu hanya ada sekali di halaman. JavaScript hanya menutupnya lagi.
 */
export function LaciMenu({ className, kelasTombol, kendali, children }: Props) {
  const laci = useRef<HTMLDetailsElement>(null);
  const jalur = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: perpindahan halaman menutup laci
  useEffect(() => {
    if (laci.current) laci.current.open = false;
  }, [jalur]);
  useEffect(() => {
    const tutup = (e: KeyboardEvent) => {
      if (e.key !== 'Escape' || !laci.current?.open) return;
      laci.current.open = false;
      laci.current.querySelector('summary')?.focus();
    };
    document.addEventListener('keydown', tutup);
    return () => document.removeEventListener('keydown', tutup);
  }, []);
  return (
    <details ref={laci} className={className}>
      <summary aria-controls={kendali} className={kelasTombol}>
        {children}
      </summary>
    </details>
  );
}

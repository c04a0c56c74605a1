'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

/**
 * Wilayah gulir hanya menjadi hentian papan ketik bila isinya memang lebih lebar (WCAG 2.1.1).
 * Tanpa JavaScript ia selalu bisa difokus: lebih baik satu hentian berlebih daripada isi terkunci.
 */
export function GulirTabel({ nama, children }: { nama: string; children: ReactNode }) {
  const kotak = useRef<HTMLDivElement>(null);
  const [lebih, setLebih] = useState(true);
  useEffect(() => {
    const el = kotak.current;
    if (!el) return;
    const ukur = () => setLebih(el.scrollWidth > el.clientWidth + 1);
    const pengamat = new ResizeObserver(ukur);
    pengamat.observe(el);
    ukur();
    return () => pengamat.disconnect();
  }, []);
  const peran = lebih ? { role: 'region', 'aria-label': nama, tabIndex: 0 } : {};
  return (
    <div
      ref={kotak}
      {...peran}
      className="relative overflow-x-auto rounded-[inherit] print:overflow-visible"
    >
      {children}
    </div>
  );
}

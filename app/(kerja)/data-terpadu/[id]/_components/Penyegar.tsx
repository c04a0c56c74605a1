'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const JEDA = 2500;

/** Memuat ulang angka di halaman selama pekerja masih bekerja; tanpa JavaScript halaman menyegarkan diri. */
export function Penyegar() {
  const router = useRouter();
  useEffect(() => {
    const detak = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, JEDA);
    return () => clearInterval(detak);
  }, [router]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="5" />
    </noscript>
  );
}

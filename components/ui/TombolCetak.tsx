'use client';

import { Tombol } from '@/components/ui/Tombol';

export function TombolCetak() {
  return (
    <Tombol type="button" ikon="cetak" onClick={() => window.print()} className="noscript:hidden!">
      Cetak
    </Tombol>
  );
}

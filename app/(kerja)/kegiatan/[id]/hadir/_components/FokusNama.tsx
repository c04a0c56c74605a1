'use client';

import { useEffect, useRef } from 'react';

/** The cursor stands in the name again after each person; mounted anew for every one of them. */
export function FokusNama() {
  const tanda = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const nama = tanda.current?.closest('form')?.elements.namedItem('nama');
    if (nama instanceof HTMLInputElement && nama.value === '') nama.focus();
  }, []);
  return <span ref={tanda} hidden />;
}

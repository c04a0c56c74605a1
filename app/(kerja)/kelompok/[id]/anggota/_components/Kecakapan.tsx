'use client';

import { useEffect, useRef } from 'react';
import { BidangCentang } from '@/components/form/BidangCentang';

const BISA = ['bisaBaca', 'bisaTulis', 'bisaHitung'] as const;

type Props = { nilai?: Record<(typeof BISA)[number], boolean> };

/**
 * Begins with what the schooling suggests, in plain sight, until somebody ticks: who never went to
 * school is asked, everybody else is taken to read (F25).
 */
export function Kecakapan({ nilai }: Props) {
  const kelompok = useRef<HTMLFieldSetElement>(null);
  const ikut = !nilai;
  useEffect(() => {
    const form = kelompok.current?.form;
    if (!form || !ikut) return;
    let disentuh = false;
    const ubah = (e: Event) => {
      const el = e.target;
      if (!(el instanceof HTMLInputElement)) return;
      if (BISA.some((n) => n === el.name)) disentuh = true;
      if (el.name !== 'pendidikan' || disentuh) return;
      for (const n of BISA) {
        const kotak = form.elements.namedItem(n);
        if (kotak instanceof HTMLInputElement) kotak.checked = el.value !== 'TIDAK_SEKOLAH';
      }
    };
    form.addEventListener('change', ubah);
    return () => form.removeEventListener('change', ubah);
  }, [ikut]);
  return (
    <fieldset ref={kelompok} className="grid gap-2">
      <legend className="mb-1.5 text-base font-semibold meja:text-sm">Bisa apa saja?</legend>
      <div className="grid gap-2 sm:grid-cols-3">
        <BidangCentang name="bisaBaca" label="Membaca" nilai={nilai?.bisaBaca ?? true} wajib />
        <BidangCentang name="bisaTulis" label="Menulis" nilai={nilai?.bisaTulis ?? true} wajib />
        <BidangCentang
          name="bisaHitung"
          label="Berhitung"
          nilai={nilai?.bisaHitung ?? true}
          wajib
        />
      </div>
    </fieldset>
  );
}

'use client';

import { useEffect, useRef } from 'react';
import { Lencana } from '@/components/ui/Lencana';
import { Rincian } from '@/components/ui/Rincian';
import type { HasilLacak } from '@/lib/lacak/queries';

/** What is true now, who has it, what comes next; no name, no amount (T41). */
export function HasilPanel({ hasil }: { hasil: HasilLacak }) {
  const kotak = useRef<HTMLElement>(null);
  useEffect(() => {
    // a new answer for the same number is announced too
    if (hasil) kotak.current?.focus();
  }, [hasil]);
  const butir = [
    { label: 'Ada di', isi: hasil.kantor },
    { label: 'Sejak', isi: hasil.sejak },
    ...(hasil.lazim ? [{ label: 'Biasanya', isi: hasil.lazim }] : []),
    { label: 'Berikutnya', isi: hasil.berikutnya },
  ];
  return (
    <section
      ref={kotak}
      tabIndex={-1}
      role="status"
      aria-labelledby="hasil-lacak"
      className="grid gap-3 rounded-xl border border-garis-kuat bg-permukaan p-4 lg:p-5"
    >
      <h2 id="hasil-lacak" className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
        Proposal <span className="utuh">{hasil.nomor}</span>
        <Lencana status={hasil.status} label={hasil.label} nada={hasil.nada} />
      </h2>
      <p>{hasil.kalimat}</p>
      <Rincian butir={butir} />
    </section>
  );
}

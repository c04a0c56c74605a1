'use client';

import { useRef } from 'react';
import { Bidang } from '@/components/form/Bidang';

/** What most members of the study did; anything else is typed (F22). */
const LAZIM = ['menganggur', 'IRT', 'buruh tani', 'buruh harian', 'petani', 'pedagang'];

/** One tap writes the word into the field, which stays a plain field. */
export function BidangPekerjaan({ nilai }: { nilai?: string }) {
  const kotak = useRef<HTMLDivElement>(null);
  function tulis(kata: string) {
    const isian = kotak.current?.querySelector<HTMLInputElement>('input[name="pekerjaan"]');
    if (!isian) return;
    isian.value = kata;
    isian.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return (
    <div ref={kotak} className="grid gap-2">
      <Bidang name="pekerjaan" label="Pekerjaan sekarang" nilai={nilai} wajib maxLength={60} />
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3 noscript:hidden!">
        {LAZIM.map((kata) => (
          <button
            key={kata}
            type="button"
            onClick={() => tulis(kata)}
            className="min-h-12 rounded-lg border border-garis-kuat bg-permukaan px-3 text-left text-base meja:min-h-9 meja:text-sm"
          >
            {kata}
          </button>
        ))}
      </div>
    </div>
  );
}

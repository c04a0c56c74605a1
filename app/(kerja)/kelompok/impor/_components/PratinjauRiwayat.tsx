'use client';

import { useEffect, useRef, useState } from 'react';
import { GulirTabel } from '@/components/ui/GulirTabel';
import { type BacaanRiwayat, bacaRiwayat, KOLOM_RIWAYAT } from '@/lib/kelompok/riwayat';

const SEL = 'border-b border-garis px-2 py-1.5 text-left align-top';

/** What the lines say while they are being pasted, the wrong ones first; the server reads them again. */
export function PratinjauRiwayat() {
  const tanda = useRef<HTMLDivElement>(null);
  const [bacaan, setBacaan] = useState<BacaanRiwayat[]>([]);
  useEffect(() => {
    const form = tanda.current?.closest('form');
    if (!form) return;
    const baca = () => setBacaan(bacaRiwayat(String(new FormData(form).get('baris') ?? '')));
    baca();
    form.addEventListener('input', baca);
    return () => form.removeEventListener('input', baca);
  }, []);
  const salah = bacaan.filter((b) => b.salah.length > 0);
  const urut = [...salah, ...bacaan.filter((b) => b.salah.length === 0)].slice(0, 100);
  return (
    <div ref={tanda} className="grid gap-2">
      <p aria-live="polite" className="text-base font-semibold meja:text-sm">
        {bacaan.length === 0
          ? 'Belum ada baris yang terbaca.'
          : `${bacaan.length} baris terbaca, ${salah.length} perlu dibetulkan.`}
      </p>
      {urut.length > 0 && (
        <GulirTabel nama="Pratinjau riwayat">
          <table className="w-full border-collapse text-sm">
            <caption className="sr-only">Pratinjau riwayat</caption>
            <thead>
              <tr>
                {['Baris', ...KOLOM_RIWAYAT].map((k) => (
                  <th key={k} scope="col" className={`${SEL} whitespace-nowrap font-semibold`}>
                    {k}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {urut.map((b) => (
                <tr key={b.ke}>
                  <td className={SEL}>{b.ke}</td>
                  {KOLOM_RIWAYAT.map((k, i) => (
                    <td key={k} className={SEL}>
                      {b.teks[i]}
                      {i === 0 && b.salah.length > 0 && (
                        <span className="block text-bahaya">{b.salah.join(' ')}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </GulirTabel>
      )}
    </div>
  );
}

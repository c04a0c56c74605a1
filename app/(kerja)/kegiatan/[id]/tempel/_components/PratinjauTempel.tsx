'use client';

import { useEffect, useRef, useState } from 'react';
import { GulirTabel } from '@/components/ui/GulirTabel';
import type { Desa } from '@/lib/kegiatan/desa';
import { bacaTempel, type Tempelan } from '@/lib/kegiatan/tempel';

const SEL = 'border-b border-garis px-2 py-1.5 text-left align-top';
const KOLOM = ['Baris', 'Nama', 'Desa', 'Nomor HP', 'Keterangan'];

const banyak = (n: number, apa: string) => (n > 0 ? `, ${n} ${apa}` : '');

/** What the pasted lines say before anything is stored; the server reads them the same way again. */
export function PratinjauTempel({ desa }: { desa: Desa[] }) {
  const tanda = useRef<HTMLDivElement>(null);
  const [hasil, setHasil] = useState<Tempelan | null>(null);
  useEffect(() => {
    const form = tanda.current?.closest('form');
    if (!form) return;
    const baca = () => {
      const teks = String(new FormData(form).get('daftar') ?? '');
      setHasil(teks.trim() === '' ? null : bacaTempel(teks, desa));
    };
    baca();
    form.addEventListener('input', baca);
    return () => form.removeEventListener('input', baca);
  }, [desa]);
  const baris = hasil?.baris ?? [];
  const salah = baris.filter((b) => b.salah.length > 0);
  const catatan = baris.filter((b) => b.salah.length === 0 && b.catatan.length > 0);
  const urut = [
    ...salah,
    ...catatan,
    ...baris.filter((b) => !salah.includes(b) && !catatan.includes(b)),
  ];
  return (
    <div ref={tanda} className="grid gap-2 text-base meja:text-sm">
      <p aria-live="polite" className="font-semibold">
        {hasil
          ? (hasil.salah ??
            `${baris.length} orang terbaca${banyak(salah.length, 'perlu dibetulkan')}${banyak(catatan.length, 'desanya belum dikenal')}.`)
          : 'Belum ada yang terbaca.'}
      </p>
      {hasil && hasil.dibuang.length > 0 && (
        <p className="text-teks-2">Kolom ini tidak disimpan: {hasil.dibuang.join(', ')}.</p>
      )}
      {urut.length > 0 && (
        <GulirTabel nama="Pratinjau peserta">
          <table className="w-full border-collapse text-sm">
            <caption className="sr-only">Pratinjau peserta</caption>
            <thead>
              <tr>
                {KOLOM.map((k) => (
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
                  <td className={SEL}>{b.nama}</td>
                  <td className={SEL}>
                    {desa.find((d) => d.kode === b.wilayah)?.label ?? b.alamat}
                  </td>
                  <td className={SEL}>{b.hp}</td>
                  <td className={SEL}>
                    {b.salah.length > 0 ? (
                      <span className="text-bahaya">{b.salah.join(' ')}</span>
                    ) : (
                      b.catatan.join(' ') || 'Siap disimpan.'
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </GulirTabel>
      )}
    </div>
  );
}

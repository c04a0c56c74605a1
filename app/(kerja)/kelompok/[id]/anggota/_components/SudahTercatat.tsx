'use client';

import { useEffect, useState } from 'react';
import { cekNomor } from '@/app/(kerja)/kelompok/[id]/anggota/actions';
import { Ikon } from '@/components/ui/Ikon';

type Props = { kelompokId: string; jenis: 'nik' | 'kk'; teks: string };

const JEDA = 500;

/** The answer on a number that is taken, while it is being typed; saving says it again. */
export function SudahTercatat({ kelompokId, jenis, teks }: Props) {
  const angka = teks.replace(/\D/g, '');
  const [jawab, setJawab] = useState({ angka: '', pesan: '' });
  useEffect(() => {
    if (angka.length !== 16) return;
    let lewat = false;
    const tunggu = setTimeout(() => {
      cekNomor({ kelompokId, jenis, angka })
        .then((pesan) => !lewat && setJawab({ angka, pesan: pesan ?? '' }))
        // without signal the answer comes with saving
        .catch(() => {});
    }, JEDA);
    return () => {
      lewat = true;
      clearTimeout(tunggu);
    };
  }, [kelompokId, jenis, angka]);
  return (
    <div aria-live="polite">
      {jawab.angka === angka && jawab.pesan && (
        <p
          data-sudah-tercatat={jenis}
          className="flex gap-1.5 text-base font-semibold text-bahaya meja:text-sm"
        >
          <Ikon nama="silang-bulat" className="mt-0.5" />
          <span>{jawab.pesan}</span>
        </p>
      )}
    </div>
  );
}

'use client';

import { useEffect, useRef, useState } from 'react';
import { BilahRab } from '@/components/kube/BilahRab';
import { jumlahBaris, parseVolume } from '@/lib/core/jumlah';
import { formatRupiah, parseRupiah } from '@/lib/core/rupiah';

type Props = { total: number; lama: number; pagu: number };

/** The sum as it would be after saving, while quantity and price are being typed (F54). */
export function BilahHidup({ total, lama, pagu }: Props) {
  const tanda = useRef<HTMLDivElement>(null);
  const [baris, setBaris] = useState(lama);
  useEffect(() => {
    const form = tanda.current?.closest('form');
    if (!form) return;
    const hitung = () => {
      const data = new FormData(form);
      const volume = parseVolume(String(data.get('volume') ?? ''));
      const harga = parseRupiah(String(data.get('harga') ?? ''));
      setBaris(volume !== null && harga !== null ? jumlahBaris(volume, harga) : 0);
    };
    hitung();
    form.addEventListener('input', hitung);
    return () => form.removeEventListener('input', hitung);
  }, []);
  return (
    <div ref={tanda} className="grid gap-2">
      <p className="text-base text-teks-2 meja:text-sm">
        Jumlah barang ini <b className="utuh text-teks">{formatRupiah(baris)}</b>
      </p>
      <BilahRab total={total - lama + baris} pagu={pagu} />
    </div>
  );
}

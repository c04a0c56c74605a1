'use client';

import { type ReactNode, useState } from 'react';
import { Isian } from '@/components/form/Isian';
import { useBidang } from '@/components/form/konteks';
import { KOTAK } from '@/components/ui/kelas-kotak';
import { formatRupiah, parseRupiah, terbilang } from '@/lib/core/rupiah';

type Props = {
  name: string;
  label: ReactNode;
  bantu?: ReactNode;
  nilai?: string | number;
  wajib?: boolean;
};

/** Jumlah uang dibaca dua kali, angka dan kata, supaya nol yang berlebih segera tampak. */
export function BidangRupiah({ name, label, bantu, nilai, wajib }: Props) {
  const b = useBidang(name, nilai === undefined ? undefined : String(nilai), bantu);
  const [teks, setTeks] = useState<string | null>(null);
  const jumlah = parseRupiah(teks ?? b.satu);
  return (
    <Isian id={b.id} label={label} bantu={bantu} salah={b.salah} wajib={wajib} lebar="sedang">
      <span className="relative block">
        <span
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-base text-teks-3 meja:text-sm"
        >
          Rp
        </span>
        <input
          {...b.aria}
          id={b.id}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          defaultValue={b.satu}
          onChange={(e) => setTeks(e.target.value)}
          aria-required={wajib || undefined}
          className={`${KOTAK} pl-9!`}
        />
      </span>
      <output htmlFor={b.id} className="text-base text-teks-2 meja:text-sm">
        {jumlah !== null && jumlah > 0 && (
          <>
            <b className="utuh">{formatRupiah(jumlah)}</b> — {terbilang(jumlah)}
          </>
        )}
      </output>
    </Isian>
  );
}

'use client';

import type { ReactNode } from 'react';
import { Isian } from '@/components/form/Isian';
import { useBidang } from '@/components/form/konteks';
import { KOTAK } from '@/components/ui/kelas-kotak';

type Props = {
  name: string;
  label: ReactNode;
  bantu?: ReactNode;
  nilai?: string;
  wajib?: boolean;
  maxLength?: number;
  baris?: number;
};

export function BidangTeks({ name, label, bantu, nilai, wajib, maxLength, baris = 3 }: Props) {
  const b = useBidang(name, nilai, bantu);
  return (
    <Isian id={b.id} label={label} bantu={bantu} salah={b.salah} wajib={wajib}>
      <textarea
        {...b.aria}
        id={b.id}
        name={name}
        rows={baris}
        maxLength={maxLength}
        defaultValue={b.satu}
        aria-required={wajib || undefined}
        className={`${KOTAK} py-2.5`}
      />
    </Isian>
  );
}

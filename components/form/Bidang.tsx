'use client';

import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import { Isian, type Lebar } from '@/components/form/Isian';
import { useBidang } from '@/components/form/konteks';
import { KOTAK } from '@/components/ui/kelas-kotak';

type Jenis = Extract<
  HTMLInputTypeAttribute,
  'text' | 'tel' | 'date' | 'datetime-local' | 'number' | 'password' | 'search'
>;

type Props = {
  name: string;
  label: ReactNode;
  bantu?: ReactNode;
  nilai?: string | number;
  jenis?: Jenis;
  /** tanpa `wajib`, label ditambah "(boleh kosong)" */
  wajib?: boolean;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'search';
  autoComplete?: string;
  maxLength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  lebar?: Lebar;
};

export function Bidang({
  name,
  label,
  bantu,
  nilai,
  jenis = 'text',
  wajib,
  lebar,
  autoComplete = 'off',
  ...sisa
}: Props) {
  const b = useBidang(name, nilai === undefined ? undefined : String(nilai), bantu);
  return (
    <Isian id={b.id} label={label} bantu={bantu} salah={b.salah} wajib={wajib} lebar={lebar}>
      <input
        {...sisa}
        {...b.aria}
        id={b.id}
        name={name}
        type={jenis}
        defaultValue={jenis === 'password' ? '' : b.satu}
        autoComplete={autoComplete}
        aria-required={wajib || undefined}
        className={KOTAK}
      />
    </Isian>
  );
}

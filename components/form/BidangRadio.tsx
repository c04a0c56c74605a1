'use client';

import clsx from 'clsx';
import type { ReactNode } from 'react';
import { IsianGrup } from '@/components/form/Isian';
import { useBidang } from '@/components/form/konteks';
import { Pilihan } from '@/components/form/Pilihan';

type Props = {
  name: string;
  label: ReactNode;
  pilihan: { nilai: string; label: string; bantu?: string }[];
  bantu?: ReactNode;
  nilai?: string;
  wajib?: boolean;
  /** dua kolom, untuk jawaban pendek seperti Ya dan Tidak */
  mendatar?: boolean;
};

export function BidangRadio({ name, label, pilihan, bantu, nilai, wajib, mendatar }: Props) {
  const b = useBidang(name, nilai, bantu);
  return (
    <IsianGrup id={b.id} label={label} bantu={bantu} salah={b.salah} wajib={wajib}>
      {/* Kunci ikut nilai: pilihan lama dipasang lagi sesudah React mengosongkan formulir. */}
      <div key={b.satu} className={clsx('grid gap-2 meja:gap-1.5', mendatar && 'grid-cols-2')}>
        {pilihan.map((p, i) => (
          <Pilihan
            key={p.nilai}
            jenis="radio"
            id={i === 0 ? b.id : `${b.id}-${i}`}
            name={name}
            nilai={p.nilai}
            label={p.label}
            bantu={p.bantu}
            dipilih={b.satu === p.nilai}
          />
        ))}
      </div>
    </IsianGrup>
  );
}

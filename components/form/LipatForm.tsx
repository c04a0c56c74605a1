'use client';

import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Ikon } from '@/components/ui/Ikon';
import { kelasTombol, type NadaTombol } from '@/components/ui/kelas-tombol';

type Props = {
  aksi: string;
  label: string;
  keterangan?: ReactNode;
  nada: NadaTombol;
  buka: boolean;
  children: ReactNode;
};

/** <details name> yang sama: membuka satu aksi menutup yang lain, juga tanpa JavaScript. */
export function LipatForm({ aksi, label, keterangan, nada, buka, children }: Props) {
  return (
    <details name="aksi" open={buka} className="group min-w-0 open:w-full">
      <summary data-buka={aksi} className={clsx(kelasTombol(nada), 'max-sm:flex')}>
        {label}
        <Ikon nama="siku-bawah" className="group-open:rotate-180" />
      </summary>
      <div className="mt-2.5 rounded-xl border border-garis bg-permukaan p-4 meja:rounded-lg meja:p-3">
        {keterangan && <p className="mb-3 text-base text-teks-2 meja:text-sm">{keterangan}</p>}
        {children}
      </div>
    </details>
  );
}

'use client';

import { useFormStatus } from 'react-dom';
import { kelasTombol, type NadaTombol } from '@/components/ui/kelas-tombol';

type Props = {
  aksi: string;
  nada: NadaTombol;
  lebar?: boolean;
  menunggu: boolean;
  children: string;
};

/** Tetap bisa difokus selama mengirim, supaya pembaca layar tidak terlempar ke awal halaman. */
export function TombolKirim({ aksi, nada, lebar, menunggu, children }: Props) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      data-aksi={aksi}
      aria-disabled={pending || menunggu || undefined}
      className={kelasTombol(nada, lebar)}
    >
      {pending ? 'Mengirim…' : menunggu ? 'Menunggu berkas…' : children}
    </button>
  );
}

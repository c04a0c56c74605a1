import clsx from 'clsx';
import type { ReactNode } from 'react';
import { PERAN } from '@/components/ui/peran-tabel';

type Props = {
  children: ReactNode;
  /** baris yang sedang dibuka: bilah aksen di kiri */
  kini?: boolean;
  /** baris yang dicentang */
  dipilih?: boolean;
  status?: string;
  /** tujuan tautan dari halaman lain */
  id?: string;
};

export function Baris({ children, kini, dipilih, status, id }: Props) {
  return (
    <tr
      {...PERAN.baris}
      id={id}
      data-status={status}
      aria-current={kini ? 'true' : undefined}
      className={clsx(
        'border-b border-garis last:border-b-0',
        dipilih ? 'bg-pilih' : kini ? 'bg-latar' : 'bg-permukaan',
        kini && 'shadow-[inset_3px_0_0_var(--color-aksen)]',
      )}
    >
      {children}
    </tr>
  );
}

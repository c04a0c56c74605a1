import clsx from 'clsx';
import type { ReactNode } from 'react';
import { PERAN } from '@/components/ui/peran-tabel';

type Props = {
  /** nama kolom, tampil di kartu HP; kosongkan untuk sel kepala baris */
  label?: string;
  kanan?: boolean;
  /** sel pertama yang menamai baris */
  kepala?: boolean;
  utuh?: boolean;
  children?: ReactNode;
};

export function Sel({ label, kanan, kepala, utuh, children }: Props) {
  const kelas = clsx(
    'px-3 py-2 align-middle meja:h-9 meja:px-2.5 meja:py-1',
    kanan ? 'text-right whitespace-nowrap' : 'text-left',
    (kepala || utuh) && 'sm:whitespace-nowrap',
  );
  const isi =
    children === null || children === undefined || children === '' ? <Kosong /> : children;
  if (kepala) {
    return (
      <th {...PERAN.kepalaBaris} scope="row" className={clsx(kelas, 'font-semibold')}>
        <div className="min-w-0">{isi}</div>
      </th>
    );
  }
  return (
    <td {...PERAN.sel} data-label={label} className={kelas}>
      <div className="min-w-0">{isi}</div>
    </td>
  );
}

function Kosong() {
  return (
    <span className="text-teks-3">
      <span aria-hidden="true">–</span>
      <span className="sr-only">Tidak ada</span>
    </span>
  );
}

import clsx from 'clsx';
import { type ReactNode, useId } from 'react';

type Props = {
  judul: string;
  kanan?: ReactNode;
  children: ReactNode;
  id?: string;
  /** isi sampai ke tepi: untuk tabel dan daftar */
  rapat?: boolean;
  /** ada yang harus diputuskan di sini */
  awas?: boolean;
};

export function Panel({ judul, kanan, children, id, rapat, awas }: Props) {
  const kunci = useId();
  return (
    <section
      id={id}
      aria-labelledby={kunci}
      className={clsx(
        'min-w-0 rounded-xl border bg-permukaan meja:rounded-lg',
        awas ? 'border-perhatian-kuat' : 'border-garis',
      )}
    >
      <header
        className={clsx(
          'flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b border-garis',
          'rounded-t-[inherit] px-4 py-2.5 meja:px-3 meja:py-2',
          awas && 'bg-perhatian-isi',
        )}
      >
        <h2 id={kunci} className="text-base meja:text-sm">
          {judul}
        </h2>
        {kanan && (
          <div className="-my-2.5 flex items-center gap-2 text-base max-lg:[&_a]:inline-flex max-lg:[&_a]:min-h-12 max-lg:[&_a]:items-center meja:my-0 meja:text-sm">
            {kanan}
          </div>
        )}
      </header>
      <div className={clsx('rounded-b-[inherit]', !rapat && 'px-4 py-3.5 meja:px-3 meja:py-2.5')}>
        {children}
      </div>
    </section>
  );
}

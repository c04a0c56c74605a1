import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Ikon } from '@/components/ui/Ikon';
import type { NamaIkon } from '@/components/ui/jalur-ikon';

type Props = {
  ikon: NamaIkon;
  judul: string;
  children?: ReactNode;
  aksi?: ReactNode;
  /** garis utuh: bukan kosong, tetapi gagal dimuat */
  gagal?: boolean;
};

/** Apa yang benar sekarang, apa yang akan mengisinya, satu aksi (LOOK 4). */
export function Kosong({ ikon, judul, children, aksi, gagal }: Props) {
  return (
    <div
      className={clsx(
        'grid justify-items-center gap-1.5 rounded-xl border bg-permukaan px-6 py-7 text-center',
        gagal ? 'border-garis' : 'border-dashed border-garis-kuat',
      )}
    >
      <Ikon nama={ikon} ukuran={36} className="text-aksen" />
      <p className="text-base font-semibold">{judul}</p>
      {children && <div className="max-w-prose text-base text-teks-3 meja:text-sm">{children}</div>}
      {aksi && <div className="mt-2">{aksi}</div>}
    </div>
  );
}

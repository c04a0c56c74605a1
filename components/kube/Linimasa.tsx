import clsx from 'clsx';
import type { ReactNode } from 'react';

export type ButirLinimasa = {
  id: string;
  judul: string;
  oleh?: string;
  /** sudah dibaca orang: "10 Maret 2025, 10.41 WITA" */
  pada: string;
  jenis: 'maju' | 'kembali' | 'nanti';
  catatan?: ReactNode;
};

const TANDA = {
  maju: 'rounded-full bg-aksen',
  kembali: 'rotate-45 rounded-[1px] bg-perhatian-kuat',
  nanti: 'rounded-full border-2 border-garis-kuat bg-permukaan',
};

/** Titik = maju, wajik = dikembalikan, cincin = nanti (LOOK 4). Isinya hanya dari catatan peristiwa. */
export function Linimasa({ butir }: { butir: ButirLinimasa[] }) {
  return (
    <ol className="text-base meja:text-sm">
      {butir.map((b, i) => (
        <li key={b.id} className="relative pb-3 pl-6 last:pb-0">
          {i < butir.length - 1 && (
            <span
              aria-hidden="true"
              className="absolute top-4.5 -bottom-0.5 left-2 w-px bg-garis-kuat opacity-60"
            />
          )}
          <span
            aria-hidden="true"
            className={clsx(
              'absolute top-2 left-1 size-2.25 meja:top-1.5 forced-colors:border',
              TANDA[b.jenis],
            )}
          />
          {b.jenis === 'nanti' && <span className="sr-only">Nanti: </span>}
          {b.judul}
          {b.catatan && <div className="text-teks-2">{b.catatan}</div>}
          <span className="block text-teks-3">
            {b.pada}
            {b.oleh && `, ${b.oleh}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

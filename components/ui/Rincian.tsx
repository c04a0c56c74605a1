import type { ReactNode } from 'react';

export type ButirRincian = { label: string; isi: ReactNode };

/** Nilai kosong ditulis garis dengan nama yang terbaca pembaca layar (LOOK 4). */
export function Rincian({ butir }: { butir: ButirRincian[] }) {
  return (
    <dl className="text-base meja:text-sm">
      {butir.map((b) => (
        <div
          key={b.label}
          className="gap-x-4 border-t border-garis py-2 first:border-t-0 first:pt-0 last:pb-0 sm:grid sm:grid-cols-[minmax(8rem,2fr)_3fr] meja:py-1.5"
        >
          <dt className="text-teks-3">{b.label}</dt>
          <dd className="min-w-0 break-words">{kosong(b.isi) ? <TanpaIsi /> : b.isi}</dd>
        </div>
      ))}
    </dl>
  );
}

const kosong = (isi: ReactNode) => isi === null || isi === undefined || isi === '';

function TanpaIsi() {
  return (
    <span className="text-teks-3">
      <span aria-hidden="true">–</span>
      <span className="sr-only">Belum ada</span>
    </span>
  );
}

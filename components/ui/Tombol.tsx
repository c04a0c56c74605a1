import clsx from 'clsx';
import Link from 'next/link';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { Ikon } from '@/components/ui/Ikon';
import type { NamaIkon } from '@/components/ui/jalur-ikon';
import { kelasTombol, type NadaTombol } from '@/components/ui/kelas-tombol';

type Rupa = { nada?: NadaTombol; lebar?: boolean; ikon?: NamaIkon };

/** Bawaannya `submit`: di halaman tanpa JavaScript tombol hanya berguna di dalam formulir. */
export function Tombol({
  nada = 'biasa',
  lebar,
  ikon,
  className,
  children,
  type = 'submit',
  ...sisa
}: Rupa & ComponentProps<'button'>) {
  return (
    <button {...sisa} type={type} className={kelasTombol(nada, lebar, className)}>
      {ikon && <Ikon nama={ikon} />}
      {children}
    </button>
  );
}

type PropsTaut = {
  href: string;
  nada?: NadaTombol;
  lebar?: boolean;
  ikon?: NamaIkon;
  /** tautan ke berkas, tel:, atau situs lain: tanpa perpindahan halaman Next */
  luar?: boolean;
} & Omit<ComponentProps<'a'>, 'href'>;

export function TombolTaut({
  href,
  nada = 'biasa',
  lebar,
  ikon,
  luar,
  className,
  children,
  ...sisa
}: PropsTaut) {
  const kelas = kelasTombol(nada, lebar, clsx('print:hidden', className));
  const isi = (
    <>
      {ikon && <Ikon nama={ikon} />}
      {children}
    </>
  );
  if (luar || !href.startsWith('/') || href.startsWith('/api/')) {
    return (
      <a {...sisa} href={href} className={kelas}>
        {isi}
      </a>
    );
  }
  return (
    <Link {...sisa} href={href} className={kelas}>
      {isi}
    </Link>
  );
}

type PropsTerkunci = {
  aksi: string;
  children: ReactNode;
  pesan: string;
  kode: string;
  taut?: { href: string; label: string };
};

/**
 * Aksi yang tertahan tetap tampak dan bisa difokus, dengan alasan dan jalan keluarnya di sampingnya
 * (LOOK 1.5). Karena itu `aria-disabled`, bukan `disabled`.
 */
export function TombolTerkunci({ aksi, children, pesan, kode, taut }: PropsTerkunci) {
  const id = useId();
  return (
    <div data-tanpa-cetak="" className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <button
        type="button"
        aria-disabled="true"
        aria-describedby={id}
        data-aksi={aksi}
        data-kode={kode}
        className={kelasTombol('terkunci')}
      >
        <Ikon nama="gembok" />
        {children}
      </button>
      <p className="min-w-0 flex-1 basis-56 text-base text-teks-2 meja:text-sm">
        <span id={id}>{pesan}</span>{' '}
        {taut && (
          <Link href={taut.href} className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center">
            {taut.label}
          </Link>
        )}
      </p>
    </div>
  );
}

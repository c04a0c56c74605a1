import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { Ikon } from '@/components/ui/Ikon';
import type { NamaIkon } from '@/components/ui/jalur-ikon';
import { IKON_NADA, ISI_NADA, type Nada, TEKS_NADA } from '@/components/ui/nada';

type Props = { nada: Nada; judul?: ReactNode; ikon?: NamaIkon; children?: ReactNode } & Omit<
  ComponentProps<'div'>,
  'children'
>;

export function Catatan({ nada, judul, ikon, children, className, ...sisa }: Props) {
  return (
    <div
      {...sisa}
      className={clsx(
        'flex gap-2.5 rounded-lg px-3 py-2.5 text-base text-teks meja:text-sm',
        ISI_NADA[nada],
        className,
      )}
    >
      <Ikon
        nama={ikon ?? IKON_NADA[nada]}
        ukuran={20}
        className={clsx('mt-0.5 meja:mt-0', TEKS_NADA[nada])}
      />
      <div className="min-w-0 flex-1">
        {judul && <b>{judul}</b>}
        {judul && children ? ' ' : null}
        {children}
      </div>
    </div>
  );
}

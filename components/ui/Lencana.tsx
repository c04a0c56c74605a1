import clsx from 'clsx';
import { Ikon } from '@/components/ui/Ikon';
import type { NamaIkon } from '@/components/ui/jalur-ikon';
import { IKON_NADA, ISI_NADA, type Nada, TEKS_NADA } from '@/components/ui/nada';

type Props = {
  /** kode keadaan untuk program dan uji; pembaca hanya melihat `label` */
  status: string;
  label: string;
  nada: Nada;
  ikon?: NamaIkon;
  /** tanpa isi warna: untuk keadaan biasa di tabel (LOOK 1.2) */
  sunyi?: boolean;
};

export function Lencana({ status, label, nada, ikon, sunyi }: Props) {
  return (
    <span
      data-status={status}
      className={clsx(
        'inline-flex items-center gap-1.25 rounded-sm text-base font-semibold',
        'meja:text-sm meja:leading-4.5 meja:whitespace-nowrap',
        TEKS_NADA[nada],
        sunyi ? '' : ['py-0.5 pr-2 pl-1.5', ISI_NADA[nada]],
      )}
    >
      <Ikon nama={ikon ?? (nada === 'netral' ? 'lingkaran' : IKON_NADA[nada])} ukuran={15} />
      {label}
    </span>
  );
}

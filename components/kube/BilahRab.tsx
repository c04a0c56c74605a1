import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Batang } from '@/components/kube/Batang';
import { Ikon } from '@/components/ui/Ikon';
import { formatRupiah } from '@/lib/core/rupiah';

type Props = {
  total: number;
  pagu: number;
  /** tombol di bawah kalimat */
  children?: ReactNode;
  /** menempel di kaki layar; di HP di atas menu bawah */
  lekat?: boolean;
};

/** Kuning sampai persis sama, lalu hijau: pagu adalah jumlah pasti, bukan batas atas (F54). */
export function kalimatRab(total: number, pagu: number) {
  if (total === pagu) return `Pas ${formatRupiah(pagu)}`;
  if (total < pagu) return `Kurang ${formatRupiah(pagu - total)} lagi supaya pas`;
  return `Lebih ${formatRupiah(total - pagu)}`;
}

export function BilahRab({ total, pagu, children, lekat }: Props) {
  const pas = total === pagu;
  const persen = pagu > 0 ? Math.floor((total / pagu) * 100) : 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: bukan kelompok isian; <fieldset> menyesatkan
    <div
      role="group"
      aria-label="Jumlah rencana belanja"
      data-pas={pas}
      className={clsx(
        'border border-garis bg-permukaan px-4 py-2.5',
        lekat
          ? 'sticky bottom-14.5 z-10 -mx-3 border-x-0 border-b-0 shadow-naik sm:mx-0 lg:bottom-0'
          : 'rounded-xl meja:rounded-lg',
      )}
    >
      <p className="flex flex-wrap items-baseline justify-between gap-x-2">
        <b className="utuh text-lg">{formatRupiah(total)}</b>
        <span className="utuh text-base text-teks-2 meja:text-sm">dari {formatRupiah(pagu)}</span>
      </p>
      <div className="mt-1.5">
        <Batang
          persen={persen}
          warna={pas ? 'fill-baik-kuat' : total > pagu ? 'fill-perhatian-kuat' : 'fill-aksen'}
          nama={`Terisi ${persen} persen`}
        />
      </div>
      <p
        aria-live="polite"
        className={clsx(
          'mt-1.5 flex items-center gap-1.5 text-base font-semibold meja:text-sm',
          pas ? 'text-baik' : 'text-perhatian',
        )}
      >
        <Ikon nama={pas ? 'cek-bulat' : 'peringatan'} />
        {kalimatRab(total, pagu)}
      </p>
      {children && <div className="mt-2.5">{children}</div>}
    </div>
  );
}

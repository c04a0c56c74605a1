import { JALUR, type NamaIkon } from '@/components/ui/jalur-ikon';

type Props = { nama: NamaIkon; ukuran?: number; label?: string; className?: string };

/** Tanpa `label` ikon hanya hiasan di samping kata; dengan `label` ia punya nama (LOOK 2). */
export function Ikon({ nama, ukuran, label, className = '' }: Props) {
  const sisi = ukuran ?? '1.25em';
  const tebal = ukuran && ukuran <= 15 ? 2.1 : ukuran && ukuran >= 32 ? 1.4 : 1.75;
  return (
    <svg
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      viewBox="0 0 24 24"
      width={sisi}
      height={sisi}
      fill="none"
      stroke="currentColor"
      strokeWidth={tebal}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`flex-none ${className}`}
    >
      <path d={JALUR[nama]} />
    </svg>
  );
}

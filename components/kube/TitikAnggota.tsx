import clsx from 'clsx';

type Props = { jumlah: number; min: number };

const TITIK = 10;

/** Sepuluh titik, lalu kata: titik tidak pernah sendirian (LOOK 4). */
export function TitikAnggota({ jumlah, min }: Props) {
  const banyak = Math.max(TITIK, jumlah);
  const kurang = min - jumlah;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span aria-hidden="true" className="flex flex-wrap gap-1">
        {Array.from({ length: banyak }, (_, i) => i).map((i) => (
          <span
            key={i}
            className={clsx(
              'size-3.5 rounded-full border-2 meja:size-3',
              i < jumlah ? 'border-aksen bg-aksen' : 'border-garis-kuat bg-permukaan',
            )}
          />
        ))}
      </span>
      <span className="text-base meja:text-sm">
        <b>{jumlah} anggota</b>
        {kurang > 0 && <span className="text-perhatian">, kurang {kurang} lagi</span>}
      </span>
    </div>
  );
}

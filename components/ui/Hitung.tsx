import clsx from 'clsx';

type Props = { nilai: number | string; nada?: 'biasa' | 'isi' | 'merah' };

const WARNA = {
  biasa: 'bg-cekung text-teks-2',
  isi: 'bg-aksen text-di-aksen',
  merah: 'bg-bahaya-isi text-bahaya',
};

/** Jumlah kecil di menu dan tab. */
export function Hitung({ nilai, nada = 'biasa' }: Props) {
  return (
    <span
      className={clsx(
        'inline-grid h-5.5 min-w-5.5 place-items-center rounded-full px-1.5 text-sm leading-none font-semibold',
        WARNA[nada],
      )}
    >
      {nilai}
    </span>
  );
}

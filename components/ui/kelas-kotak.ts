/** Kotak isian: 48 px di HP, 36 px di meja; merah dua piksel bila salah (LOOK 4). */
export const KOTAK = [
  'w-full min-w-0 min-h-12 px-3 border border-garis-kuat rounded-lg bg-permukaan text-teks text-base',
  'meja:min-h-9 meja:rounded-md meja:text-sm',
  'aria-invalid:border-2 aria-invalid:border-bahaya-kuat',
].join(' ');

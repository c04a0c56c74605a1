import clsx from 'clsx';

export type NadaTombol = 'utama' | 'biasa' | 'bahaya' | 'polos';

const DASAR = [
  'inline-flex items-center justify-center gap-2 min-h-12 border rounded-lg text-base leading-tight',
  'font-semibold text-center no-underline transition-colors duration-120 ease-gerak',
  'meja:min-h-8.5 meja:gap-1.5 meja:rounded-md meja:text-sm meja:leading-tight meja:whitespace-nowrap',
];

const WARNA: Record<NadaTombol | 'terkunci', string> = {
  utama: 'px-4.5 meja:px-3 bg-aksen border-aksen text-di-aksen hover:bg-aksen-tua',
  biasa: 'px-4.5 meja:px-3 bg-permukaan border-garis-kuat text-teks hover:bg-cekung',
  bahaya: 'px-4.5 meja:px-3 bg-permukaan border-bahaya-kuat text-bahaya hover:bg-bahaya-isi',
  polos: 'px-2.5 bg-transparent border-transparent text-aksen hover:bg-cekung',
  terkunci:
    'px-4.5 meja:px-3 bg-cekung border-dashed border-garis-kuat text-teks-3 cursor-not-allowed',
};

/** Satu sumber rupa untuk <button>, <a>, dan <summary>. */
export function kelasTombol(nada: NadaTombol | 'terkunci', lebar?: boolean, tambah?: string) {
  return clsx(DASAR, WARNA[nada], lebar && 'w-full', tambah);
}

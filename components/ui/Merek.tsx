import Link from 'next/link';

type Props = { href?: string; besar?: boolean };

export function Merek({ href = '/', besar }: Props) {
  return (
    <Link
      href={href}
      className={`inline-flex min-h-12 items-center gap-2 font-bold tracking-[0.06em] text-teks no-underline meja:min-h-9 ${besar ? 'text-lg' : 'text-base meja:text-sm'}`}
    >
      <svg viewBox="0 0 26 26" width="26" height="26" aria-hidden="true" className="flex-none">
        <path className="fill-aksen-sedang" d="M13 2l9.5 5.5L13 13 3.5 7.5z" />
        <path className="fill-aksen" d="M2.8 9.2l9.2 5.3V24l-9.2-5.3z" />
        <path className="fill-aksen-tua" d="M23.2 9.2L14 14.5V24l9.2-5.3z" />
      </svg>
      SIKUBE
    </Link>
  );
}

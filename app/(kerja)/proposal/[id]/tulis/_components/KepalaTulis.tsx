import clsx from 'clsx';
import Link from 'next/link';
import { Ikon } from '@/components/ui/Ikon';
import { LANGKAH, type Langkah, letak } from '@/lib/proposal/tugas';

type Props = {
  proposalId: string;
  langkah: Langkah;
  pertanyaan: string;
  children?: React.ReactNode;
};

/** The question is the title (LOOK 6); where one is stands above it in words, not only in dots. */
export function KepalaTulis({ proposalId, langkah, pertanyaan, children }: Props) {
  const { ke, dari } = letak(langkah);
  return (
    <header className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3">
        <Link
          href={`/proposal/${proposalId}/tulis`}
          className="inline-flex min-h-12 items-center gap-1.5 text-base meja:min-h-8 meja:text-sm"
        >
          <Ikon nama="panah-kiri" />
          Daftar isian
        </Link>
        <p className="ml-auto text-base text-teks-2 meja:text-sm">
          Bagian {ke} dari {dari}
        </p>
      </div>
      <div aria-hidden="true" className="flex gap-0.75">
        {LANGKAH.map((l, i) => (
          <span
            key={l}
            className={clsx(
              'h-1.5 flex-1 rounded-[2px]',
              i + 1 < ke ? 'bg-aksen' : i + 1 === ke ? 'bg-aksen-sedang' : 'bg-garis',
            )}
          />
        ))}
      </div>
      <h1 className="text-xl tracking-[-0.01em]">{pertanyaan}</h1>
      {children}
    </header>
  );
}

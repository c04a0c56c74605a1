import type { ReactNode } from 'react';
import type { KelompokMenu } from '@/components/kube/menu';
import { TautMenu } from '@/components/kube/TautMenu';
import { Hitung } from '@/components/ui/Hitung';
import { Ikon } from '@/components/ui/Ikon';

const BUTIR = [
  'flex min-h-12 items-center gap-2 rounded-md pr-1.5 pl-2 text-base text-teks-2 no-underline',
  'meja:min-h-8.5 meja:text-sm meja:tracking-[-0.005em] hover:text-teks',
  'aria-[current]:bg-permukaan aria-[current]:font-semibold aria-[current]:text-teks',
  'aria-[current]:shadow-[inset_3px_0_0_var(--color-aksen),0_0_0_1px_var(--color-garis)]',
].join(' ');

type Props = {
  id: string;
  menu: KelompokMenu[];
  kini?: string;
  kepala: ReactNode;
  kaki: ReactNode;
};

/** Satu menu untuk dua ukuran: kolom 208 px di meja, lembar dari bawah di HP (lihat LaciMenu). */
export function MenuSisi({ id, menu, kini, kepala, kaki }: Props) {
  const semua = menu.flatMap((k) => k.butir.map((b) => b.href));
  return (
    <nav
      id={id}
      aria-label="Menu lengkap"
      className="fixed inset-x-0 bottom-14.5 z-20 hidden max-h-[75dvh] flex-col gap-0.5 overflow-y-auto rounded-t-xl border-t border-garis bg-sisi px-2.5 py-3 shadow-lapis peer-open:flex lg:sticky lg:inset-auto lg:top-0 lg:flex lg:h-dvh lg:max-h-none lg:rounded-none lg:border-t-0 lg:border-r lg:shadow-none!"
    >
      <div className="hidden items-center justify-between px-2 pb-2 lg:flex">{kepala}</div>
      <div>
        {menu.map((k) => (
          <div key={k.judul ?? k.butir[0]?.href}>
            {k.judul && (
              <h2 className="px-2 pt-3 pb-1 text-base text-teks-3 meja:text-sm meja:leading-4">
                {k.judul}
              </h2>
            )}
            <ul className="grid gap-0.5">
              {k.butir.map((b) => (
                <li key={b.href}>
                  <TautMenu href={b.href} lain={semua} kini={kini} className={BUTIR}>
                    <Ikon nama={b.ikon} ukuran={18} />
                    <span className="min-w-0 flex-1">{b.label}</span>
                    {b.hitung ? <Hitung nilai={b.hitung} nada={b.merah ? 'merah' : 'isi'} /> : null}
                  </TautMenu>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {kaki}
    </nav>
  );
}

import { LaciMenu } from '@/components/kube/LaciMenu';
import type { ButirMenu } from '@/components/kube/menu';
import { TautMenu } from '@/components/kube/TautMenu';
import { Hitung } from '@/components/ui/Hitung';
import { Ikon } from '@/components/ui/Ikon';

const SEL = [
  'relative grid h-14.5 w-full content-center justify-items-center gap-0.5 px-0.5 text-center',
  'text-xs leading-4 text-teks-2 no-underline break-words',
  'aria-[current]:font-semibold aria-[current]:text-aksen',
  'aria-[current]:shadow-[inset_0_3px_0_var(--color-aksen)]',
].join(' ');

const KOLOM = ['', 'grid-cols-2', 'grid-cols-3', 'grid-cols-4', 'grid-cols-5'];
const LEBAR = ['', 'w-1/2', 'w-1/3', 'w-1/4', 'w-1/5'];

type Props = { butir: ButirMenu[]; semua: string[]; kini?: string; kendali: string };

/** Menu bawah HP: paling banyak empat, lalu "Lainnya". Teks 13 px (LOOK 2) karena selalu bersama ikonnya. */
export function MenuBawah({ butir, semua, kini, kendali }: Props) {
  return (
    <>
      <nav
        aria-label="Menu utama"
        className="fixed inset-x-0 bottom-0 z-10 border-t border-garis bg-permukaan lg:hidden"
      >
        <ul className={`grid ${KOLOM[butir.length]}`}>
          {butir.map((b) => (
            <li key={b.href} className="min-w-0">
              <TautMenu href={b.href} lain={semua} kini={kini} className={SEL}>
                <Ikon nama={b.ikon} ukuran={24} />
                {b.pendek ?? b.label}
                {b.hitung ? (
                  <span className="absolute top-0.5 left-1/2 ml-1.5">
                    <Hitung nilai={b.hitung} nada={b.merah ? 'merah' : 'isi'} />
                  </span>
                ) : null}
              </TautMenu>
            </li>
          ))}
        </ul>
      </nav>
      <LaciMenu
        kendali={kendali}
        className={`peer fixed right-0 bottom-0 z-20 lg:hidden print:hidden ${LEBAR[butir.length]}`}
        kelasTombol={`${SEL} mt-px`}
      >
        <Ikon nama="menu" ukuran={24} />
        Lainnya
      </LaciMenu>
    </>
  );
}

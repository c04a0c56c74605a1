import Link from 'next/link';
import type { ReactNode } from 'react';
import { MenuBawah } from '@/components/kube/MenuBawah';
import { MenuSisi } from '@/components/kube/MenuSisi';
import { type KelompokMenu, menuHp } from '@/components/kube/menu';
import { Hitung } from '@/components/ui/Hitung';
import { Ikon } from '@/components/ui/Ikon';
import { Merek } from '@/components/ui/Merek';

type Props = {
  menu: KelompokMenu[];
  /** awalan alamat yang sedang dibuka; tanpa ini dibaca dari alamat halaman */
  kini?: string;
  orang: { nama: string; peran: string; tempat?: string; href?: string };
  /** formulir keluar */
  keluar: ReactNode;
  /** pemberitahuan di atas isi: tahun contoh, tidak ada sinyal, bertindak atas nama */
  spanduk?: ReactNode;
  kabar?: { href: string; jumlah: number };
  beranda?: string;
  children: ReactNode;
};

const ID_MENU = 'menu-lengkap';

/** Kerangka sesudah masuk. HP dan meja bertukar pada 1024 px, hanya oleh CSS. */
export function KerangkaKerja(props: Props) {
  const { menu, kini, orang, beranda = '/beranda', kabar } = props;
  const semua = menu.flatMap((k) => k.butir.map((b) => b.href));
  return (
    <div className="meja min-h-dvh text-base lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] meja:text-sm">
      <Lompat />
      <header
        data-tanpa-cetak=""
        className="sticky top-0 z-10 flex min-h-14 items-center gap-1 border-b border-garis bg-permukaan pr-1 pl-4 lg:hidden"
      >
        <Merek href={beranda} />
        <p className="ml-auto min-w-0 truncate px-3 text-base text-teks-2">{orang.peran}</p>
        {kabar && <Kabar {...kabar} />}
      </header>
      <MenuBawah butir={menuHp(menu)} semua={semua} kini={kini} kendali={ID_MENU} />
      <MenuSisi
        id={ID_MENU}
        menu={menu}
        kini={kini}
        kepala={
          <>
            <Merek href={beranda} />
            {kabar && <Kabar {...kabar} />}
          </>
        }
        kaki={<Orang orang={orang} keluar={props.keluar} />}
      />
      <div className="min-w-0 pb-18 lg:pb-0 print:pb-0">
        {props.spanduk && <aside aria-label="Pemberitahuan">{props.spanduk}</aside>}
        <main id="isi" tabIndex={-1} className="px-3 py-3 lg:px-5">
          {props.children}
        </main>
      </div>
    </div>
  );
}

export function Lompat() {
  return (
    <a
      href="#isi"
      className="absolute top-2 -left-[200vw] z-30 rounded-lg bg-permukaan px-4 py-3 font-semibold focus:fixed focus:left-2"
    >
      Langsung ke isi
    </a>
  );
}

function Kabar({ href, jumlah }: { href: string; jumlah: number }) {
  return (
    <Link
      href={href}
      aria-label={jumlah > 0 ? `Kabar, ${jumlah} belum dibaca` : 'Kabar'}
      className="relative grid size-12 flex-none place-items-center rounded-lg text-teks meja:size-9"
    >
      <Ikon nama="lonceng" ukuran={24} />
      {jumlah > 0 && (
        <span aria-hidden="true" className="absolute top-0.5 right-0 meja:-top-1 meja:-right-1">
          <Hitung nilai={jumlah} nada="isi" />
        </span>
      )}
    </Link>
  );
}

function Orang({ orang, keluar }: Pick<Props, 'orang' | 'keluar'>) {
  const inisial = orang.nama
    .split(/\s+/)
    .filter((k) => /^\p{L}/u.test(k))
    .slice(0, 2)
    .map((k) => k[0] ?? '')
    .join('');
  return (
    <div className="mt-auto border-t border-garis px-2 pt-2.5">
      <div className="flex items-center gap-2.5">
        <span
          aria-hidden="true"
          className="grid size-9 flex-none place-items-center rounded-full bg-permukaan text-sm font-semibold text-proses uppercase"
        >
          {inisial}
        </span>
        <p className="min-w-0 text-base meja:text-sm meja:leading-4.5">
          {orang.href ? <Link href={orang.href}>{orang.nama}</Link> : <b>{orang.nama}</b>}
          <span className="block text-teks-3">{orang.peran}</span>
          {orang.tempat && <span className="block text-teks-3">{orang.tempat}</span>}
        </p>
      </div>
      <div className="mt-1">{keluar}</div>
    </div>
  );
}

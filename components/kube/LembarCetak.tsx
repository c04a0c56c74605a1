import type { ReactNode } from 'react';
import { Judul } from '@/components/ui/Halaman';
import { TombolCetak } from '@/components/ui/TombolCetak';

type Props = {
  /** judul halaman di layar; di kertas hanya kepala lembar */
  judul: string;
  sub: string;
  kembali: { href: string; label: string };
  kepala: string;
  /** di bawah kepala lembar: nomor, tempat, tanggal */
  keterangan?: ReactNode;
  /** di samping tombol cetak: bentuk lain lembar yang sama */
  kanan?: ReactNode;
  /** kaki: kantor mana mencetak, kapan */
  tanda: string;
  children: ReactNode;
};

/** Satu lembar kertas A4: hitam di atas putih juga di tema gelap, tanpa menu (LOOK 2, kertas). */
export function LembarCetak(props: Props) {
  const { judul, sub, kembali, kanan, kepala, keterangan, tanda, children } = props;
  return (
    <>
      <div data-tanpa-cetak="">
        <Judul
          judul={judul}
          sub={sub}
          kembali={kembali}
          kanan={
            <>
              <TombolCetak />
              {kanan}
            </>
          }
        />
      </div>
      <article
        aria-label={`Lembar ${judul.toLowerCase()}`}
        className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-4 rounded-lg bg-kertas p-4 text-tinta print:block print:max-w-none print:space-y-3 print:bg-transparent print:p-0 print:text-[11pt]/[1.4] print:text-inherit"
      >
        <header className="text-center">
          <h2 className="text-lg">{kepala}</h2>
          {keterangan}
        </header>
        {children}
        <footer className="break-inside-avoid border-t border-tinta pt-1 text-sm">{tanda}</footer>
      </article>
    </>
  );
}

/** Bagian lembar dengan judul yang tidak tertinggal sendiri di kaki halaman. */
export function BagianCetak({ judul, children }: { judul: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 text-base">{judul}</h3>
      {children}
    </section>
  );
}

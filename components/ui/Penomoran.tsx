import { Ikon } from '@/components/ui/Ikon';
import { TombolTaut } from '@/components/ui/Tombol';

type Props = {
  dari: number;
  sampai: number;
  jumlah: number;
  /** hitungan berhenti di `jumlah`; sebenarnya lebih banyak */
  lebih: boolean;
  halaman: number;
  adaBerikut: boolean;
  href: (halaman: number) => string;
};

const angka = (n: number) => n.toLocaleString('id-ID');

export function Penomoran({ dari, sampai, jumlah, lebih, halaman, adaBerikut, href }: Props) {
  if (jumlah === 0) return null;
  return (
    <nav
      aria-label="Halaman"
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2 text-base meja:text-sm"
    >
      <p className="text-teks-2">
        {angka(dari)}–{angka(sampai)} dari {lebih ? 'lebih dari ' : ''}
        {angka(jumlah)}
      </p>
      <div className="flex flex-wrap gap-2">
        {halaman > 1 && (
          <TombolTaut href={href(halaman - 1)} ikon="panah-kiri" rel="prev">
            Sebelumnya
          </TombolTaut>
        )}
        {adaBerikut && (
          <TombolTaut href={href(halaman + 1)} rel="next">
            Berikutnya
            <Ikon nama="panah-kanan" />
          </TombolTaut>
        )}
      </div>
    </nav>
  );
}
